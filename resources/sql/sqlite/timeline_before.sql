-- The newer page of the merged timeline, whatever the posts are like; where more is known of them, timeline_recent_before.sql
-- and timeline_window_before.sql are quicker.
-- Each author's oldest post beyond the key is a seed; only as many seeds as the page is long can be on it;
-- then, again and again, the oldest is taken and its author's next one put in. In a recursive query ORDER BY makes
-- the queue a priority queue. Without a LIMIT there SQLite 3.40 would drop that order.
-- The temporary B-tree holds the seeds, one for each author. They are sought by the index alone: reading created_at
-- from the posts would touch one more page for each author. "followed_id > 0" is true of all and makes SQLite take
-- the primary key, so that authors come, and their posts are sought, in the order in which these lie in the index.
WITH RECURSIVE
  authors (author_id) AS (
    SELECT followed_id FROM follows WHERE follower_id = :viewer AND followed_id > 0
    UNION ALL
    SELECT :viewer),
  seeds (created_at, id, author_id) AS (
    SELECT p.created_at, p.id, p.author_id
      FROM authors AS a
     CROSS JOIN posts AS p INDEXED BY posts_by_author ON p.author_id = a.author_id AND (p.created_at, p.id) = (
       SELECT created_at, id FROM posts
        WHERE author_id = a.author_id AND (created_at, id) > (:position, :id)
        ORDER BY created_at ASC, id ASC LIMIT 1)
     ORDER BY p.created_at ASC, p.id ASC
     LIMIT :limit),
  merged (created_at, id, author_id) AS (
    SELECT created_at, id, author_id FROM seeds
    UNION ALL
    SELECT p.created_at, p.id, p.author_id
      FROM merged AS m
     CROSS JOIN posts AS p ON p.id = (
       SELECT id FROM posts
        WHERE author_id = m.author_id AND (created_at, id) > (m.created_at, m.id)
        ORDER BY created_at ASC, id ASC LIMIT 1)
     ORDER BY 1 ASC, 2 ASC
     LIMIT :limit)
SELECT {post_columns}
  FROM merged AS m
 CROSS JOIN posts AS p ON p.id = m.id
