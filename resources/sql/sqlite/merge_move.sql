-- Gives rows of one user to another. Reads those of the one, or a whole table where no index fits.
UPDATE {table} SET {column} = :to
 WHERE {column} = :of{drafts? AND kind = 'message'|} AND {key} IN (SELECT value FROM json_each(:keys))
