INSERT OR IGNORE INTO posts (id, author_id, created_at, body, imported)
SELECT :id, :author, :created_at, :body, :imported WHERE EXISTS (SELECT 1 FROM users WHERE id = :author)
