-- Restoring twice changes nothing.
INSERT INTO posts (id, author_id, created_at, body, imported)
VALUES (:post, :author, :created_at, :body, :imported)
ON CONFLICT (id) DO NOTHING
