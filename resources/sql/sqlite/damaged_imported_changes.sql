SELECT source_id, table_name, row_id, column_name, old_value, new_value FROM imported_changes NOT INDEXED
 WHERE source_id >= :from ORDER BY source_id
