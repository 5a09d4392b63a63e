DELETE FROM imported_links
 WHERE source_id = :source_id AND table_name = :table_name AND from_id = :from_id AND to_id = :to_id
