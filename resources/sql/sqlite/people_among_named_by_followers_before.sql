-- For a beginning that many names have: goes down the order and takes those that match, looking at 10,000 users
-- at most. Fewer rows than a page say that there may be more; people_named_by_followers_before.sql has them all.
SELECT {user_columns}, u.follower_count AS position
  FROM (SELECT id FROM (SELECT id FROM users INDEXED BY users_by_followers
                     WHERE follower_count = :position AND id > :id
                     ORDER BY id ASC LIMIT 10000)
        UNION ALL
        SELECT id FROM (SELECT id FROM users INDEXED BY users_by_followers
                     WHERE follower_count > :position
                     ORDER BY follower_count ASC, id ASC LIMIT 10000)
         LIMIT 10000) AS page
 CROSS JOIN users AS u ON u.id = page.id
 WHERE EXISTS (SELECT 1 FROM name_beginnings AS named
                WHERE named.user_id = page.id AND named.beginning >= :named AND named.beginning < :after_named)
    OR EXISTS (SELECT 1 FROM name_beginnings AS begun
                WHERE begun.user_id = page.id AND begun.beginning >= :begun AND begun.beginning < :after_begun)
 LIMIT :limit
