SELECT {user_columns} FROM users AS u WHERE u.{column} = :value
