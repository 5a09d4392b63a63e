-- Reads one entry of an index.
SELECT 1 FROM users LIMIT 1
