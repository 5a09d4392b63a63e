-- Writes down a value that an import is about to change, unless it has changed it before.
INSERT INTO imported_changes (source_id, table_name, row_id, column_name, old_value, new_value)
SELECT :import, '{table}', :row, '{column}', (SELECT {column} FROM {table} WHERE rowid = :row), :value
 WHERE true
ON CONFLICT (source_id, table_name, row_id, column_name) DO UPDATE SET new_value = excluded.new_value
