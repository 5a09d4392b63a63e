-- Replies to posts that are not here no longer say which post they answer, only whose. Reads all posts, after a recovery.
UPDATE posts SET reply_to = NULL
 WHERE reply_to IS NOT NULL AND NOT EXISTS (SELECT 1 FROM posts AS p WHERE p.id = posts.reply_to)
