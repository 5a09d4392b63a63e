INSERT INTO imported_links (source_id, table_name, from_id, to_id)
VALUES (:source_id, :table_name, :from_id, :to_id)
