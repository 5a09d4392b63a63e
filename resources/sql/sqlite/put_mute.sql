-- Inserts a mute or replaces it.
INSERT INTO mutes (user_id, muted_id, created_at, until) VALUES (:viewer, :muted, :created_at, :until)
ON CONFLICT (user_id, muted_id) DO UPDATE SET created_at = excluded.created_at, until = excluded.until
