-- A post and all replies to it, and to these, each below what it answers; siblings oldest first. The last column is the
-- depth. Each post answers one, so a circle can only be one through the first post.
-- ORDER BY makes the queue of a recursive query a priority queue, for which SQLite 3.40 needs a LIMIT. It sorts the replies
-- that wait for their turn.
WITH RECURSIVE tree (id, created_at, depth) AS (
  SELECT id, created_at, 0 FROM posts WHERE id = :post
  UNION ALL
  SELECT r.id, r.created_at, t.depth + 1
    FROM tree AS t
   CROSS JOIN posts AS r INDEXED BY replies_by_post ON r.reply_to = t.id AND r.reply_to IS NOT NULL AND r.id <> :post
   ORDER BY 3 DESC, 2, 1
   LIMIT -1)
SELECT {page_post_columns}, t.depth
  FROM tree AS t
 CROSS JOIN posts AS p ON p.id = t.id
  LEFT JOIN post_details AS d ON d.post_id = p.id
