-- Reads two users at most, to see whether there is only one.
SELECT id FROM users ORDER BY id LIMIT 2
