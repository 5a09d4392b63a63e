SELECT post_id, key, source_id, address, second_key, edited_at
  FROM post_origins INDEXED BY post_origins_by_post WHERE post_id >= :from ORDER BY post_id
