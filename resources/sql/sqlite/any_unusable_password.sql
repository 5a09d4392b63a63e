-- Reads one entry of an index that has no other users.
SELECT 1 FROM users WHERE password_hash GLOB '!*' LIMIT 1
