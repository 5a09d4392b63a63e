UPDATE users SET password_hash = :new_hash WHERE id = :user
