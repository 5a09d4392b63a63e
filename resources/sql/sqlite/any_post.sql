-- Reads one row.
SELECT 1 FROM posts LIMIT 1
