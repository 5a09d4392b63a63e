-- The messages beyond :after, for sender and recipient, as the trigger messages_inserted writes them.
INSERT OR IGNORE INTO kept_messages (user_id, other_id, created_at, message_id, is_incoming)
SELECT sender_id, recipient_id, created_at, id, sender_id = recipient_id AND imported FROM messages WHERE id > :after
UNION ALL
SELECT recipient_id, sender_id, created_at, id, 1 FROM messages WHERE id > :after AND sender_id <> recipient_id
