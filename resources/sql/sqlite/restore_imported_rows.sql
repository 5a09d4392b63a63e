INSERT INTO imported_rows (source_id, table_name, first_id, last_id)
VALUES (:source_id, :table_name, :first_id, :last_id)
