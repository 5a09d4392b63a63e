-- The imported follows and mutes that have a user on either side. Reads the rows of all imports.
SELECT * FROM imported_links WHERE table_name IN ('follows', 'mutes') AND (from_id = :user OR to_id = :user)
