INSERT INTO drafts (user_id, body, saved_at)
SELECT id, :body, :saved_at FROM users WHERE id = :viewer
ON CONFLICT (user_id) DO UPDATE SET body = excluded.body, saved_at = excluded.saved_at
