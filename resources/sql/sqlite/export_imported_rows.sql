-- For an export. Reads the whole table.
SELECT source_id, table_name, first_id, last_id
  FROM imported_rows
 ORDER BY source_id, table_name
