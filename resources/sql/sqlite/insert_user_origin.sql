INSERT INTO user_origins (key, source_id, user_id, address) VALUES (:key, :import, :user, :address)
ON CONFLICT DO NOTHING
