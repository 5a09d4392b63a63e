-- The posts that may mention somebody and have no recovered mention. Reads all posts, after a recovery.
INSERT OR IGNORE INTO posts_awaiting_mentions (post_id)
SELECT id FROM posts AS p
 WHERE body GLOB '*[@' || char(65131, 65312) || ']*' AND NOT EXISTS (SELECT 1 FROM mentions WHERE post_id = p.id)
