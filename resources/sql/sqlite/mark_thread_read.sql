-- Moves the viewer's last look to the newest message of a thread, unless it is there already.
UPDATE message_threads
   SET last_look_at = last_message_at, last_look_id = last_message_id, unread_count = 0
 WHERE user_id = :viewer AND other_id = :other AND last_message_id <> 0
   AND (last_message_at, last_message_id) > (last_look_at, last_look_id)
