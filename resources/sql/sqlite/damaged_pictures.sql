SELECT user_id, image FROM pictures WHERE user_id >= :from ORDER BY user_id
