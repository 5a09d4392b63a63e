SELECT source_id, table_name, first_id, last_id FROM imported_rows NOT INDEXED
 WHERE source_id >= :from ORDER BY source_id
