-- The value of one column in the row that has this key.
SELECT {value} FROM {table} WHERE {column} = :key
