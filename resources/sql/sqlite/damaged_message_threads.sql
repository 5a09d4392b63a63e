SELECT user_id, other_id, last_look_at, last_look_id FROM message_threads NOT INDEXED
 WHERE user_id >= :from ORDER BY user_id
