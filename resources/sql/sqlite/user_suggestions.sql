-- Looks only at a bounded part of the viewer's neighbourhood, so that the cost does not grow with popularity. Sorts the
-- users it finds there, and looks up only the best of them.
WITH
  followed AS (SELECT followed_id FROM follows WHERE follower_id = :viewer ORDER BY created_at DESC LIMIT 200),
  near AS (
    SELECT n.followed_id AS id, count(*) AS shared
      FROM (SELECT f.followed_id FROM followed CROSS JOIN follows AS f ON f.follower_id = followed.followed_id
             LIMIT 5000) AS n
     GROUP BY n.followed_id
     ORDER BY shared DESC
     LIMIT 300),
  popular AS (SELECT id, 0 AS shared FROM users ORDER BY follower_count DESC, id DESC LIMIT 300),
  candidates AS (SELECT id, shared FROM near UNION ALL SELECT id, shared FROM popular),
  others AS (
    SELECT id, max(shared) AS shared FROM candidates
     WHERE id <> :viewer AND NOT EXISTS (SELECT 1 FROM follows WHERE follower_id = :viewer AND followed_id = candidates.id)
     GROUP BY id)
SELECT {user_columns}
  FROM others AS c
 CROSS JOIN users AS u ON u.id = c.id
 WHERE u.follower_count > 0 AND u.is_nameless = 0
 ORDER BY c.shared DESC, u.follower_count DESC, u.id
 LIMIT :limit
