SELECT {user_columns} FROM users AS u WHERE u.username_folded = :username
