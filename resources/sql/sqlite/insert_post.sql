INSERT INTO posts (author_id, created_at, body, reply_to, reply_to_author{pictures?, picture_count|})
VALUES (:author, :created_at, :body, :reply_to, :reply_to_author{pictures?, :picture_count|})
