-- Mutes until the mute is lifted; a mute that exists stays as it is.
INSERT INTO mutes (user_id, muted_id, created_at, until) VALUES (:viewer, :muted, :created_at, NULL)
ON CONFLICT (user_id, muted_id) DO NOTHING
