-- Reads all users once, after a recovery has written them.
SELECT id, username, post_count, following_count FROM users ORDER BY id
