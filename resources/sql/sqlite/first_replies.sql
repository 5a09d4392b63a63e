-- The first :most replies to each of several posts, oldest first. :posts is a JSON array of ids. The temporary B-tree
-- sorts these few replies.
SELECT {post_columns}
  FROM json_each(:posts) AS answered
 CROSS JOIN posts AS p ON p.id IN (
   SELECT id FROM posts INDEXED BY replies_by_post
    WHERE reply_to = answered.value
    ORDER BY created_at, id LIMIT :most)
 ORDER BY p.created_at, p.id
