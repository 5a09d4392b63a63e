-- For an export. Reads the whole table, or what is in an export of :viewer.
SELECT id, sender_id, recipient_id, created_at, body, imported
  FROM messages
 {mine?WHERE id IN (SELECT message_id FROM kept_messages WHERE user_id = :viewer)|}
 ORDER BY id
