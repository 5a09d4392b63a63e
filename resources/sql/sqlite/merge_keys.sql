-- Reads a whole table where no index fits.
SELECT {key} FROM {table} WHERE {column} = :user{drafts? AND kind = 'message'|}
