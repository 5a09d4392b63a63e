INSERT INTO posts (author_id, created_at, body) VALUES (:author, :created_at, :body)
