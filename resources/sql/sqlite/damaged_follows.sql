-- The follows in the table (by="NOT INDEXED") or in one of its indexes, in the order of one end of each follow.
SELECT {end}, {other}, created_at FROM follows {by} WHERE {end} >= :from ORDER BY {end}
