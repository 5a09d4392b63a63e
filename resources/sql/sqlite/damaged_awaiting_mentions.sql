SELECT post_id FROM posts_awaiting_mentions WHERE post_id >= :from ORDER BY post_id
