INSERT INTO users (id, username, username_folded, display_name, name_folded, email, email_folded, password_hash,
                   about_me, created_at, last_seen, imported_username, picture_version, username_skeleton)
VALUES (:id, :username, :username_folded, :display_name, :name_folded, :email, :email_folded, :password_hash,
        :about_me, :created_at, :last_seen, :imported_username, :picture_version, :username_skeleton)
