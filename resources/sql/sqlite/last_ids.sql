-- Of users and of posts. What has a greater id comes later.
SELECT coalesce((SELECT max(id) FROM users), 0), coalesce((SELECT max(id) FROM posts), 0)
