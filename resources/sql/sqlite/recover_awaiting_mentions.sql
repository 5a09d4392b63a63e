INSERT OR IGNORE INTO posts_awaiting_mentions (post_id) SELECT id FROM posts WHERE id = :post_id
