SELECT user_id, key, source_id, address
  FROM user_origins INDEXED BY user_origins_by_user WHERE user_id >= :from ORDER BY user_id
