INSERT INTO users (username, username_folded, name_folded, email, email_folded, password_hash, created_at, last_seen)
VALUES (:username, :username_folded, :username_folded, :email, :email_folded, :password_hash, :now, :now)
