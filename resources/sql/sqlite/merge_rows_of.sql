-- A user's rows in a table that has few of each.
SELECT * FROM {table} WHERE {column} = :user
