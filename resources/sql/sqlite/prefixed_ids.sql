-- Part of other queries: users whose name or username begins with a prefix, by the indexes of users.
SELECT id FROM users INDEXED BY sqlite_autoindex_users_1 WHERE username_folded >= :prefix AND username_folded < :after_prefix
{union}
SELECT id FROM users INDEXED BY users_by_name WHERE name_folded >= :prefix AND name_folded < :after_prefix
