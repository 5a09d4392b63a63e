INSERT INTO users (username, username_folded, display_name, name_folded, email, email_folded, password_hash, about_me,
                   created_at, last_seen, imported_username)
VALUES (:username, :username_folded, :display_name, :name_folded, :email, :email_folded, :password_hash, :about_me,
        :created_at, :last_seen, :imported_username)
