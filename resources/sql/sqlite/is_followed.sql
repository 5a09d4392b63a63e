SELECT 1 FROM follows WHERE follower_id = :from AND followed_id = :to
