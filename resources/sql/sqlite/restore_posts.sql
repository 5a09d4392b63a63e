INSERT INTO posts (id, author_id, created_at, body, imported, reply_to, reply_to_author, picture_count)
VALUES (:id, :author_id, :created_at, :body, :imported, :reply_to, :reply_to_author, :picture_count)
