-- How many users the viewer mutes at :now, and when the first of these mutes ends. Reads the viewer's mutes.
SELECT count(*), min(until) FROM mutes WHERE user_id = :viewer AND (until IS NULL OR until > :now)
