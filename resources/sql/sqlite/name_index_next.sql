-- The last of the next :amount users to index, and the last user of all.
SELECT max(id), (SELECT max(id) FROM users) FROM (SELECT id FROM users WHERE id > :from ORDER BY id LIMIT :amount)
