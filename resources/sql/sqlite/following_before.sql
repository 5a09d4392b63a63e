SELECT {user_columns}, f.created_at AS position
  FROM follows AS f INDEXED BY follows_by_follower
 CROSS JOIN users AS u ON u.id = f.followed_id
 WHERE f.follower_id = :user AND (f.created_at, f.followed_id) > (:position, :id)
 ORDER BY f.created_at ASC, f.followed_id ASC
 LIMIT :limit
