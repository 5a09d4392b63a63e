UPDATE users SET {column} = :value WHERE id = :user
