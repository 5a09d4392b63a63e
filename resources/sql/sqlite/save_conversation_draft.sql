INSERT INTO conversation_drafts (user_id, kind, subject_id, body, saved_at)
SELECT id, :kind, :subject, :body, :saved_at FROM users WHERE id = :viewer
ON CONFLICT (user_id, kind, subject_id) DO UPDATE SET body = excluded.body, saved_at = excluded.saved_at
