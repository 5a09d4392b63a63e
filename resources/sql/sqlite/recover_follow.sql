INSERT OR IGNORE INTO follows (follower_id, followed_id, created_at)
SELECT :follower, :followed, :created_at
 WHERE EXISTS (SELECT 1 FROM users WHERE id = :follower) AND EXISTS (SELECT 1 FROM users WHERE id = :followed)
