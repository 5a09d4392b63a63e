SELECT follower_id, followed_id, created_at FROM follows NOT INDEXED WHERE follower_id >= :from ORDER BY follower_id
