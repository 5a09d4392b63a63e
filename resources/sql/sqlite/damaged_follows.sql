-- From the table (by="NOT INDEXED") or from one of its indexes, in the order of the one end of the link.
SELECT {end}, {other}, created_at FROM follows {by} WHERE {end} >= :from ORDER BY {end}
