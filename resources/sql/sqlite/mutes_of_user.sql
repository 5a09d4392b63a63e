-- Whom the viewer mutes at :now. Reads the viewer's mutes.
SELECT muted_id, created_at, until FROM mutes WHERE user_id = :viewer AND (until IS NULL OR until > :now)
