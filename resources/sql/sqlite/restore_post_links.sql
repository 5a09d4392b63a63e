INSERT INTO post_links (post_id, start, length, target)
VALUES (:post_id, :start, :length, :target)
