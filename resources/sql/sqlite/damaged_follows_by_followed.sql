SELECT followed_id, follower_id, created_at FROM follows INDEXED BY follows_by_followed
 WHERE followed_id >= :from ORDER BY followed_id
