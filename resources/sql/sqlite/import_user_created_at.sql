UPDATE users SET created_at = :created_at WHERE id = :user
