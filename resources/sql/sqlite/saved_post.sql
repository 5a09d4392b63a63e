-- One entry of what somebody has saved, by its id (column=id) or its post (column=post_id).
SELECT id, user_id, coalesce(post_id, 0), coalesce(address, ''), note, saved_at
  FROM saved_posts WHERE user_id = :viewer AND {column} = :key
