-- Part of other queries: those whom the viewer mutes at :now.
SELECT muted_id FROM mutes WHERE user_id = :viewer AND (until IS NULL OR until > :now)
