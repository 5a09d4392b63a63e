-- Whom a user follows, in the order in which they followed them. Who is known by a number alone has no name to follow.
SELECT u.username
  FROM follows AS f INDEXED BY follows_by_follower
 CROSS JOIN users AS u ON u.id = f.followed_id
 WHERE f.follower_id = :user AND u.is_nameless = 0
 ORDER BY f.created_at, f.followed_id
