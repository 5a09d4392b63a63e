INSERT INTO follows (follower_id, followed_id, created_at) VALUES (:follower, :followed, :created_at)
ON CONFLICT (follower_id, followed_id) DO NOTHING
