-- Reads everybody, once, after a recovery that has written them all.
SELECT id, username, post_count, following_count FROM users ORDER BY id
