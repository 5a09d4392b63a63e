-- Which of those whom the viewer follows follow the user; looks only at the latest :most whom the viewer follows.
SELECT latest.followed_id
  FROM (SELECT followed_id FROM follows INDEXED BY follows_by_follower
         WHERE follower_id = :viewer
         ORDER BY created_at DESC, followed_id DESC
         LIMIT :most) AS latest
 WHERE EXISTS (SELECT 1 FROM follows WHERE follower_id = latest.followed_id AND followed_id = :user)
