-- Reads a whole index, because a damaged file is read only once.
SELECT id, username_folded FROM users INDEXED BY sqlite_autoindex_users_1 ORDER BY username_folded
