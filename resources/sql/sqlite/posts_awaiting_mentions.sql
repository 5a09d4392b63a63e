SELECT p.id, p.body
  FROM (SELECT post_id FROM posts_awaiting_mentions ORDER BY post_id LIMIT :limit) AS w
 CROSS JOIN posts AS p ON p.id = w.post_id
