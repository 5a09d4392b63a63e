DELETE FROM imported_changes
 WHERE source_id = :source_id AND table_name = :table_name AND row_id = :row_id AND column_name = :column_name
