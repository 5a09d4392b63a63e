-- Inserts a post with all of its columns. :post may be NULL for a new id; a post that exists stays unchanged.
INSERT INTO posts (id, author_id, created_at, body, imported, reply_to, reply_to_author{pictures?, picture_count|})
VALUES (:post, :author, :created_at, :body, :imported, :reply_to, :reply_to_author{pictures?, :picture_count|})
ON CONFLICT (id) DO NOTHING
