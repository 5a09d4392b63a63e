-- The last ids that were given out, so that none is given out twice after an export is read back. Reads all of a table of
-- SQLite's own, which has a row for each table.
SELECT name, seq FROM sqlite_sequence ORDER BY name
