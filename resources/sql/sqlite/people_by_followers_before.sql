-- The ties with the key are sought apart: (follower_count, id) > (?, ?) is sought by its first part alone, and ties can be many.
SELECT {user_columns}, u.follower_count AS position
  FROM (SELECT id FROM (SELECT id FROM users INDEXED BY users_by_followers
                     WHERE follower_count = :position AND id > :id
                     ORDER BY id ASC LIMIT :limit)
        UNION ALL
        SELECT id FROM (SELECT id FROM users INDEXED BY users_by_followers
                     WHERE follower_count > :position
                     ORDER BY follower_count ASC, id ASC LIMIT :limit)
         LIMIT :limit) AS page
 CROSS JOIN users AS u ON u.id = page.id
