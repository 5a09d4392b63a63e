SELECT id, user_id, post_id, address, note, saved_at FROM saved_posts NOT INDEXED WHERE id >= :from ORDER BY id
