-- The ties with the key are sought apart: (created_at, follower_id) > (?, ?) is sought by its first part alone, and ties can be many.
SELECT {user_columns}, page.created_at AS position
  FROM (SELECT follower_id AS id, created_at
          FROM (SELECT follower_id, created_at FROM follows INDEXED BY follows_by_followed
                 WHERE followed_id = :user AND created_at = :position AND follower_id > :id
                 ORDER BY follower_id ASC LIMIT :limit)
        UNION ALL
        SELECT follower_id, created_at
          FROM (SELECT follower_id, created_at FROM follows INDEXED BY follows_by_followed
                 WHERE followed_id = :user AND created_at > :position
                 ORDER BY created_at ASC, follower_id ASC LIMIT :limit)
         LIMIT :limit) AS page
 CROSS JOIN users AS u ON u.id = page.id
