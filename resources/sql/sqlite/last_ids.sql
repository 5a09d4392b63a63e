-- The largest ids of users and posts. Rows that are added later have larger ids.
SELECT coalesce((SELECT max(id) FROM users), 0), coalesce((SELECT max(id) FROM posts), 0)
