-- The import that a value of a user came with. Reads the changes of all imports, and sorts what it finds.
SELECT source_id FROM imported_changes WHERE table_name = 'users' AND row_id = :user AND column_name = :column
UNION ALL
SELECT source_id FROM imported_rows WHERE table_name = 'users' AND :user BETWEEN first_id AND last_id
 ORDER BY source_id DESC
 LIMIT 1
