-- The number of users whom the viewer follows, and, estimated from a few of them, how often these post and when they
-- last did.
SELECT v.following_count,
       coalesce(avg(s.post_count * 1.0 / max(s.last_post_at - s.created_at, 1)), 0) AS posts_per_millisecond,
       max(s.last_post_at)
  FROM users AS v
  LEFT JOIN (SELECT u.post_count, u.last_post_at, u.created_at
               FROM (SELECT followed_id FROM follows WHERE follower_id = :viewer AND followed_id > 0 LIMIT 16) AS few
              CROSS JOIN users AS u ON u.id = few.followed_id) AS s
 WHERE v.id = :viewer
