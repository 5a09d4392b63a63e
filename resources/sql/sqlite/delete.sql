-- Deletes the rows of a table that have this key in a column.
DELETE FROM {table} WHERE {column} = :key
