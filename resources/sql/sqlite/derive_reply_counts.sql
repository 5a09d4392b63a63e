-- The number of direct replies, for the posts beyond :after and those that they answer. The temporary B-tree
-- holds the ids of those.
UPDATE posts
   SET reply_count = (SELECT count(*) FROM posts AS r WHERE r.reply_to = posts.id)
 WHERE id IN (SELECT reply_to FROM posts WHERE id > :after AND reply_to IS NOT NULL
               UNION
              SELECT reply_to FROM posts WHERE reply_to > :after)
