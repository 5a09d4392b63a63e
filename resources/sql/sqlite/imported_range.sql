-- The first and the last row that an import added to a table.
SELECT first_id, last_id FROM imported_rows WHERE source_id = :import AND table_name = :table
