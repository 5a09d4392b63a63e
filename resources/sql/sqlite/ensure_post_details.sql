INSERT INTO post_details (post_id) VALUES (:post) ON CONFLICT DO NOTHING
