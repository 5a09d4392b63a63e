INSERT OR IGNORE INTO pictures (user_id, image) SELECT id, :image FROM users WHERE id = :user
