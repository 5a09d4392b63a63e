SELECT id, sender_id, recipient_id, created_at, body, imported FROM messages NOT INDEXED WHERE id >= :from ORDER BY id
