INSERT INTO sources (id, kind, name, owner_id, imported_at, report)
VALUES (:id, :kind, :name, :owner_id, :imported_at, :report)
