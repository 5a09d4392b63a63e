-- For an export. Reads the whole table.
SELECT source_id, table_name, from_id, to_id
  FROM imported_links
 ORDER BY source_id, table_name, from_id, to_id
