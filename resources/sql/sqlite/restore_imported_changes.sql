INSERT INTO imported_changes (source_id, table_name, row_id, column_name, old_value, new_value)
VALUES (:source_id, :table_name, :row_id, :column_name, :old_value, :new_value)
