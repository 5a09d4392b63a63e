SELECT max(post_id) FROM posts_awaiting_mentions
