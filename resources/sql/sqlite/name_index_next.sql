-- The last of the next :amount users to be gone through, and the last of all.
SELECT max(id), (SELECT max(id) FROM users) FROM (SELECT id FROM users WHERE id > :from ORDER BY id LIMIT :amount)
