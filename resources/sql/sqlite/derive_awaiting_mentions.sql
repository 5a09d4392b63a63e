-- The posts beyond :after that may mention somebody: they have an "@" of any width.
INSERT OR IGNORE INTO posts_awaiting_mentions (post_id)
SELECT id FROM posts
 WHERE id > :after AND (instr(body, '@') > 0 OR instr(body, char(65131)) > 0 OR instr(body, char(65312)) > 0)
