SELECT source_id, table_name, from_id, to_id FROM imported_links NOT INDEXED WHERE source_id >= :from ORDER BY source_id
