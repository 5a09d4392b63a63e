-- What has a greater id came with the import that is under way.
SELECT coalesce((SELECT max(id) FROM users), 0), coalesce((SELECT max(id) FROM posts), 0)
