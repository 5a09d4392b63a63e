-- The ties with the key are sought apart: (created_at, followed_id) < (?, ?) is sought by its first part alone, and ties can be many.
SELECT {user_columns}, page.created_at AS position
  FROM (SELECT followed_id AS id, created_at
          FROM (SELECT followed_id, created_at FROM follows INDEXED BY follows_by_follower
                 WHERE follower_id = :user AND created_at = :position AND followed_id < :id
                 ORDER BY followed_id DESC LIMIT :limit)
        UNION ALL
        SELECT followed_id, created_at
          FROM (SELECT followed_id, created_at FROM follows INDEXED BY follows_by_follower
                 WHERE follower_id = :user AND created_at < :position
                 ORDER BY created_at DESC, followed_id DESC LIMIT :limit)
         LIMIT :limit) AS page
 CROSS JOIN users AS u ON u.id = page.id
