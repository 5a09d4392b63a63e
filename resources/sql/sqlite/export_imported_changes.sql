-- For an export. Reads the whole table.
SELECT source_id, table_name, row_id, column_name, old_value, new_value
  FROM imported_changes
 ORDER BY source_id, table_name, row_id, column_name
