-- What the triggers of follows keep in users.
UPDATE users SET {column} = {column} + :by WHERE id = :user
