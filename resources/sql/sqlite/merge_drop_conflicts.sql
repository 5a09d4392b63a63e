-- Deletes what merge_conflicts.sql reads. Reads a whole table where no index fits.
DELETE FROM {table} AS t WHERE t.{column} = :from{drafts? AND t.kind = 'message'|} AND {merge_{rule}}
