SELECT follower_id, followed_id, created_at FROM follows INDEXED BY follows_by_follower
 WHERE follower_id >= :from ORDER BY follower_id
