-- The id of the row that this connection inserted last.
SELECT last_insert_rowid()
