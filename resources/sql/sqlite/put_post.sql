-- A post with all that belongs to it; :post may be NULL for a new one, and a post that is there stays.
INSERT INTO posts (id, author_id, created_at, body, imported)
VALUES (:post, :author, :created_at, :body, :imported)
ON CONFLICT (id) DO NOTHING
