-- For an export. Reads the whole table, or what is in an export of :viewer.
SELECT user_id, other_id, last_look_at, last_look_id
  FROM message_threads
 {mine?WHERE user_id = :viewer|}
 ORDER BY user_id, other_id
