-- Reads a whole index, of a file that is read once.
SELECT id, username_folded FROM users INDEXED BY sqlite_autoindex_users_1 ORDER BY username_folded
