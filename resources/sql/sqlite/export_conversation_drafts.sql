-- For an export. Reads the whole table, or what is in an export of :viewer.
SELECT user_id, kind, subject_id, body, saved_at
  FROM conversation_drafts
 {mine?WHERE user_id = :viewer|}
 ORDER BY user_id, kind, subject_id
