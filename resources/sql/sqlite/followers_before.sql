SELECT {user_columns}, f.created_at AS position
  FROM follows AS f INDEXED BY follows_by_followed
 CROSS JOIN users AS u ON u.id = f.follower_id
 WHERE f.followed_id = :user AND (f.created_at, f.follower_id) > (:position, :id)
 ORDER BY f.created_at ASC, f.follower_id ASC
 LIMIT :limit
