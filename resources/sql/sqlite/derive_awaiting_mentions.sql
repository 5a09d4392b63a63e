-- The posts beyond :after that may mention somebody: they have an "@" of any width.
INSERT OR IGNORE INTO posts_awaiting_mentions (post_id)
SELECT id FROM posts WHERE id > :after AND body GLOB '*[@' || char(65131, 65312) || ']*'
