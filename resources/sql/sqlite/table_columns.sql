-- The columns of a table, in their order: the declared type, whether it may be NULL, whether it has a default, and whether
-- it is the key.
SELECT type, "notnull" = 0 AND pk = 0, dflt_value IS NOT NULL, pk FROM pragma_table_info(:table)
