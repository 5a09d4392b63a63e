-- The ids of the posts above a post, nearest first: the post that it answers, the one that this answers, and so on. The
-- last of them may have been deleted. In a damaged database they can go round in circles, but only up to :limit.
WITH RECURSIVE above (id) AS (
  SELECT reply_to FROM posts WHERE id = :post AND reply_to IS NOT NULL
  UNION ALL
  SELECT p.reply_to
    FROM above AS a
   CROSS JOIN posts AS p ON p.id = a.id
   WHERE p.reply_to IS NOT NULL
   LIMIT :limit)
SELECT id FROM above
