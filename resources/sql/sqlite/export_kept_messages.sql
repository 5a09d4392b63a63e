-- For an export. Reads the whole table, or what is in an export of :viewer.
SELECT user_id, other_id, created_at, message_id, is_incoming
  FROM kept_messages
 {mine?WHERE user_id = :viewer|}
 ORDER BY user_id, other_id, created_at, message_id
