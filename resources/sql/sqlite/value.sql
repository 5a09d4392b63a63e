-- What a row has in a column.
SELECT {value} FROM {table} WHERE {column} = :key
