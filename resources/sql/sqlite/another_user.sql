-- Reads two entries of an index at most.
SELECT 1 FROM users WHERE id <> :viewer LIMIT 1
