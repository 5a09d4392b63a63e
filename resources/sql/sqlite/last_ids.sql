-- The largest ids of users, posts and messages. Rows that are added later have larger ids.
SELECT coalesce((SELECT max(id) FROM users), 0), coalesce((SELECT max(id) FROM posts), 0),
       coalesce((SELECT max(id) FROM messages), 0)
