-- Moves a user's last look at a thread ahead to a message, and counts what is unread after that.
UPDATE message_threads
   SET last_look_at = :created_at, last_look_id = :message,
       unread_count = (SELECT count(*) FROM kept_messages
                        WHERE user_id = :user AND other_id = :other AND is_incoming = 1
                          AND (created_at, message_id) > (:created_at, :message))
 WHERE user_id = :user AND other_id = :other AND (last_look_at, last_look_id) < (:created_at, :message)
