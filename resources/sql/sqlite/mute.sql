-- A mute, even one that has ended.
SELECT created_at, until FROM mutes WHERE user_id = :viewer AND muted_id = :muted
