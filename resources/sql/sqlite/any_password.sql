-- Whether somebody has a password. Reads users until one has; those of imported archives have none.
SELECT 1 FROM users WHERE password_hash <> '' LIMIT 1
