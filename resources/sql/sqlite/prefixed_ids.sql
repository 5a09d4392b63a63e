-- Part of other queries: users whose name or username starts with a prefix, from the indexes of users.
SELECT id FROM users INDEXED BY sqlite_autoindex_users_1 WHERE username_folded >= :prefix AND username_folded < :after_prefix
{union}
SELECT id FROM users WHERE name_folded >= :prefix AND name_folded < :after_prefix {also}
