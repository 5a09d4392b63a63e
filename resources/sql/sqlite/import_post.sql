INSERT INTO posts (author_id, created_at, body, imported) VALUES (:author, :created_at, :body, 1)
