SELECT password_hash, username FROM users WHERE id = :viewer
