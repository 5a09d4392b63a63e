-- Deletes what merge_changes.sql reads. Reads the changes of all imports.
DELETE FROM imported_changes WHERE table_name = 'users' AND row_id = :user
