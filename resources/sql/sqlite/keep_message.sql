-- Gives a message that exists back to the viewer, if it is theirs.
INSERT INTO kept_messages (user_id, other_id, created_at, message_id, is_incoming)
SELECT :viewer, iif(sender_id = :viewer, recipient_id, sender_id), created_at, id,
       sender_id <> :viewer OR (sender_id = recipient_id AND imported)
  FROM messages
 WHERE id = :message AND :viewer IN (sender_id, recipient_id)
ON CONFLICT DO NOTHING
