INSERT INTO user_origins (key, source_id, user_id, address)
VALUES (:key, :source_id, :user_id, :address)
