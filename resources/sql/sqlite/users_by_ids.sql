-- :users is a JSON array of ids.
SELECT {user_columns} FROM users AS u WHERE u.id IN (SELECT value FROM json_each(:users))
