-- For sender and recipient, the messages of which nothing tells who keeps them. Reads all messages, after a recovery.
INSERT INTO kept_messages (user_id, other_id, created_at, message_id, is_incoming)
SELECT sender_id, recipient_id, created_at, id, sender_id = recipient_id AND imported FROM messages AS m
 WHERE NOT EXISTS (SELECT 1 FROM kept_messages WHERE message_id = m.id)
UNION ALL
SELECT recipient_id, sender_id, created_at, id, 1 FROM messages AS m
 WHERE sender_id <> recipient_id AND NOT EXISTS (SELECT 1 FROM kept_messages WHERE message_id = m.id)
