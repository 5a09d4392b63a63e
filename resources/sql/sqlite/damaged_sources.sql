SELECT id, kind, name, owner_id, imported_at, report FROM sources NOT INDEXED WHERE id >= :from ORDER BY id
