-- From now on, new rows of a table have ids beyond this one.
UPDATE sqlite_sequence SET seq = :last WHERE name = :table AND seq < :last
