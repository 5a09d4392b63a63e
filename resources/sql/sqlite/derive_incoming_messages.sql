-- What the trigger messages_inserted writes, for a user's messages with :other.
UPDATE kept_messages
   SET is_incoming = (SELECT m.recipient_id = kept_messages.user_id AND (m.sender_id <> m.recipient_id OR m.imported)
                        FROM messages AS m WHERE m.id = kept_messages.message_id)
 WHERE user_id = :user AND other_id = :other
