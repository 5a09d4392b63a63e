-- Whether a table has rows; reads one.
SELECT 1 FROM {table} LIMIT 1
