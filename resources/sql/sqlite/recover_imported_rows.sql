INSERT OR IGNORE INTO imported_rows (source_id, table_name, first_id, last_id)
SELECT id, CAST(:table_name AS TEXT), CAST(:first_id AS INTEGER), CAST(:last_id AS INTEGER)
  FROM sources WHERE id = :source_id
