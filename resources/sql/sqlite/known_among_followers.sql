-- Which of the user's followers the viewer follows; looks only at the latest :most followers.
SELECT latest.follower_id
  FROM (SELECT follower_id FROM follows INDEXED BY follows_by_followed
         WHERE followed_id = :user
         ORDER BY created_at DESC, follower_id DESC
         LIMIT :most) AS latest
 WHERE EXISTS (SELECT 1 FROM follows WHERE follower_id = :viewer AND followed_id = latest.follower_id)
