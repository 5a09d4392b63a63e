INSERT INTO sessions (token_hash, user_id, created_at) VALUES (:token_hash, :user, :created_at)
