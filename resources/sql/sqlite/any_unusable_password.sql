-- Reads one entry of an index that has only these users.
SELECT 1 FROM users WHERE password_hash GLOB '!*' LIMIT 1
