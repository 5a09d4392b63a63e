SELECT created_at FROM follows WHERE follower_id = :follower AND followed_id = :followed
