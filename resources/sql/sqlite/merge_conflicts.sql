-- The rows of :from that can't become those of :into. Reads a whole table where no index fits.
SELECT * FROM {table} AS t WHERE t.{column} = :from{drafts? AND t.kind = 'message'|} AND {merge_{rule}}
