-- Users whose name starts with the prefix, ordered by name, followed by those of whom only the username does, ordered
-- by username. The position is that name or username after "0" or "1". Each part is a range of an index. The usernames
-- of users who are listed by name are skipped. What is sorted is one page.
SELECT {user_columns}, page.position
  FROM ({prefix_stretch rank={DESC:1|0} next={DESC:2|1}
                        folded={DESC:username_folded|name_folded} index={DESC:sqlite_autoindex_users_1|users_by_name}
                        only="{DESC:NOT (name_folded >= :prefix AND name_folded < :after_prefix)|TRUE}"}
        UNION ALL
        {prefix_stretch rank={DESC:0|1} next={DESC:1|2}
                        folded={DESC:name_folded|username_folded} index={DESC:users_by_name|sqlite_autoindex_users_1}
                        only="{DESC:TRUE|NOT (name_folded >= :prefix AND name_folded < :after_prefix)}"}
         LIMIT :limit) AS page
 CROSS JOIN users AS u ON u.id = page.id
 ORDER BY page.position {DESC}, page.id {DESC}
