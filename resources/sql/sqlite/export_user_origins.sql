-- For an export. Reads the whole table, or what is in an export of :viewer.
SELECT key, source_id, user_id, address
  FROM user_origins
 {mine?WHERE user_id IN ({users_of_export})|}
 ORDER BY key, source_id
