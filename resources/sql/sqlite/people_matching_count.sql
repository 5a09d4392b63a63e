-- How many usernames and names begin with the prefix, at most :limit.
SELECT count(*)
  FROM (SELECT 1 FROM users INDEXED BY sqlite_autoindex_users_1
         WHERE username_folded >= :prefix AND username_folded < :after_prefix
        UNION ALL
        SELECT 1 FROM users INDEXED BY users_by_name WHERE name_folded >= :prefix AND name_folded < :after_prefix
         LIMIT :limit)
