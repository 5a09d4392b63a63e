SELECT table_name, row_id, column_name, old_value, new_value FROM imported_changes WHERE source_id = :import
