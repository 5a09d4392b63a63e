INSERT INTO sources (kind, name, imported_at) VALUES (:kind, :name, :imported_at)
