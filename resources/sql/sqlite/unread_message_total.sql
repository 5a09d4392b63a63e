-- How many messages the viewer has not read.
SELECT coalesce(sum(unread_count), 0) FROM message_threads INDEXED BY message_threads_unread
 WHERE user_id = :viewer AND unread_count > 0
