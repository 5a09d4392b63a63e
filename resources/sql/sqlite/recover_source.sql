INSERT OR IGNORE INTO sources (id, kind, name, owner_id, imported_at, report)
SELECT :id, CAST(:kind AS TEXT), CAST(:name AS TEXT), (SELECT id FROM users WHERE id = :owner_id),
       CAST(:imported_at AS INTEGER), CAST(:report AS TEXT)
