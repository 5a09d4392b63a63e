-- For an export. Reads the whole table.
SELECT id, user_id, kind, actor_id, subject_id, created_at, read_at, is_gone
  FROM notifications
 ORDER BY id
