-- Part of other queries: whether the viewer mutes a user now.
EXISTS (SELECT 1 FROM mutes WHERE user_id = :viewer AND muted_id = {user} AND (until IS NULL OR until > :now))
