INSERT OR IGNORE INTO kept_messages (user_id, other_id, created_at, message_id, is_incoming)
SELECT u.id, iif(m.sender_id = u.id, m.recipient_id, m.sender_id), m.created_at, m.id,
       m.sender_id <> u.id OR (m.sender_id = m.recipient_id AND m.imported)
  FROM messages AS m, users AS u
 WHERE m.id = :message_id AND u.id = :user_id AND u.id IN (m.sender_id, m.recipient_id)
