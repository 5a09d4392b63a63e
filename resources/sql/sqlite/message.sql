-- A message, and whether the viewer has kept it.
SELECT m.sender_id, m.recipient_id, m.created_at, m.body, m.imported,
       EXISTS (SELECT 1 FROM kept_messages WHERE message_id = m.id AND user_id = :viewer)
  FROM messages AS m
 WHERE m.id = :message
