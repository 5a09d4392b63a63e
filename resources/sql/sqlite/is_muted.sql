SELECT 1 FROM mutes WHERE user_id = :from AND muted_id = :to
