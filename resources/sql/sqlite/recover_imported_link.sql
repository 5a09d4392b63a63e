INSERT OR IGNORE INTO imported_links (source_id, table_name, from_id, to_id)
SELECT id, CAST(:table_name AS TEXT), CAST(:from_id AS INTEGER), CAST(:to_id AS INTEGER)
  FROM sources WHERE id = :source_id
