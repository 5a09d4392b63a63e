INSERT INTO posts_awaiting_mentions (post_id)
VALUES (:post_id)
