-- For a prefix with which many names begin: goes down the order and takes those that match, looking at 10,000 users
-- at most. Fewer rows than a page say that there may be more; people_matching_by_last_post_before.sql has them all.
SELECT {user_columns}, u.last_post_order AS position
  FROM (SELECT id FROM (SELECT id FROM users INDEXED BY users_by_last_post
                     WHERE last_post_order = :position AND id > :id
                     ORDER BY id ASC LIMIT 10000)
        UNION ALL
        SELECT id FROM (SELECT id FROM users INDEXED BY users_by_last_post
                     WHERE last_post_order > :position
                     ORDER BY last_post_order ASC, id ASC LIMIT 10000)
         LIMIT 10000) AS page
 CROSS JOIN users AS u ON u.id = page.id
 WHERE (u.username_folded >= :prefix AND u.username_folded < :after_prefix)
    OR (u.name_folded >= :prefix AND u.name_folded < :after_prefix)
 LIMIT :limit
