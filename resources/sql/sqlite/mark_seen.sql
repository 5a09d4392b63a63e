-- A time ahead of the clock, which was set wrong, gives way.
UPDATE users SET last_seen = :now WHERE id = :viewer AND (last_seen IS NULL OR last_seen <= :before OR last_seen > :now)
