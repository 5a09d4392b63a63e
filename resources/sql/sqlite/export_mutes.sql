-- For an export. Reads the whole table, or what is in an export of :viewer.
SELECT user_id, muted_id, created_at, until
  FROM mutes
 {mine?WHERE user_id = :viewer|}
 ORDER BY user_id, muted_id
