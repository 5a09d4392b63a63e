UPDATE users SET picture_version = :version WHERE id = :user
