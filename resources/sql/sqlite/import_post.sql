INSERT INTO posts (id, author_id, created_at, body, imported, picture_count)
VALUES (:post, :author, :created_at, :body, 1, :picture_count)
