DELETE FROM mutes WHERE user_id = :viewer AND muted_id = :muted
