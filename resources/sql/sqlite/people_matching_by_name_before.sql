-- Whose name begins with the prefix, by name, and then those of whom only the username does, by username. The position
-- is that name or username after "0" or "1". Each part is a stretch of an index, so that nothing is sorted, and what is
-- passed over among the usernames has been among the names.
SELECT {user_columns}, page.position
  FROM (SELECT id, '1' || username_folded AS position
          FROM (SELECT id, username_folded FROM users INDEXED BY sqlite_autoindex_users_1
                 WHERE username_folded >= :prefix AND username_folded < min(:after_prefix, CASE WHEN :position < '1' THEN '' WHEN :position < '2' THEN substr(:position, 2) ELSE :after_prefix END)
                   AND NOT (name_folded >= :prefix AND name_folded < :after_prefix)
                 ORDER BY username_folded DESC LIMIT :limit)
        UNION ALL
        SELECT id, '0' || name_folded
          FROM (SELECT id, name_folded FROM users INDEXED BY users_by_name
                 WHERE name_folded = CASE WHEN :position < '1' THEN substr(:position, 2) ELSE :after_prefix END AND name_folded >= :prefix AND name_folded < :after_prefix AND id < :id
                 ORDER BY id DESC LIMIT :limit)
        UNION ALL
        SELECT id, '0' || name_folded
          FROM (SELECT id, name_folded FROM users INDEXED BY users_by_name
                 WHERE name_folded >= :prefix AND name_folded < min(:after_prefix, CASE WHEN :position < '1' THEN substr(:position, 2) ELSE :after_prefix END)
                 ORDER BY name_folded DESC, id DESC LIMIT :limit)
         LIMIT :limit) AS page
 CROSS JOIN users AS u ON u.id = page.id
