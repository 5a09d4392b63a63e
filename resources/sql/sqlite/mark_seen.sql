-- Also replaces a time in the future, written while the clock was wrong.
UPDATE users SET last_seen = :now WHERE id = :viewer AND (last_seen IS NULL OR last_seen <= :before OR last_seen > :now)
