UPDATE users SET last_seen = :now WHERE id = :viewer AND (last_seen IS NULL OR last_seen <= :before)
