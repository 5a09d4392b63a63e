SELECT id, user_id, kind, actor_id, subject_id, created_at, read_at, is_gone FROM notifications NOT INDEXED
 WHERE id >= :from ORDER BY id
