INSERT INTO post_links (post_id, start, length, target) VALUES (:post, :start, :length, :target)
ON CONFLICT DO NOTHING
