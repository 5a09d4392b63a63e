SELECT user_id, muted_id, created_at, until FROM mutes NOT INDEXED WHERE user_id >= :from ORDER BY user_id
