SELECT id, body FROM messages
 WHERE sender_id = :author AND recipient_id = :recipient AND created_at = :created_at AND id <= :last
 ORDER BY id
 LIMIT :limit
