INSERT OR IGNORE INTO post_links (post_id, start, length, target)
SELECT id, CAST(:start AS INTEGER), CAST(:length AS INTEGER), CAST(:target AS TEXT) FROM posts WHERE id = :post_id
