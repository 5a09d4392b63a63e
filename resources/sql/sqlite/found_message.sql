-- A message that the viewer has kept, and whom it is with.
SELECT {user_columns}, m.id, m.sender_id, m.recipient_id, k.created_at, m.body
  FROM kept_messages AS k INDEXED BY kept_messages_by_message
 CROSS JOIN messages AS m ON m.id = k.message_id
 CROSS JOIN users AS u ON u.id = k.other_id
 WHERE k.message_id = :message AND k.user_id = :viewer
