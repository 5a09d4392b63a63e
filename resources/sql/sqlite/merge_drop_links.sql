-- Deletes what merge_links.sql reads. Reads the rows of all imports.
DELETE FROM imported_links WHERE table_name IN ('follows', 'mutes') AND (from_id = :user OR to_id = :user)
