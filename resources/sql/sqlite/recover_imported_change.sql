INSERT OR IGNORE INTO imported_changes (source_id, table_name, row_id, column_name, old_value, new_value)
SELECT id, CAST(:table_name AS TEXT), CAST(:row_id AS INTEGER), CAST(:column_name AS TEXT), :old_value, :new_value
  FROM sources WHERE id = :source_id
