INSERT INTO pictures (user_id, image) VALUES (:user, :image)
ON CONFLICT (user_id) DO UPDATE SET image = excluded.image
