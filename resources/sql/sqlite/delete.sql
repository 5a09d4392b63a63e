-- The rows of a table that have a key.
DELETE FROM {table} WHERE {column} = :key
