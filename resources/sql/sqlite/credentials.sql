SELECT id, password_hash FROM users WHERE username_folded = :username
