-- Inserts a post with all of its columns. :post may be NULL for a new id; a post that exists stays unchanged.
INSERT INTO posts (id, author_id, created_at, body, imported)
VALUES (:post, :author, :created_at, :body, :imported)
ON CONFLICT (id) DO NOTHING
