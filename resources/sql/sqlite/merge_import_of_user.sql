-- The import that added a user. Reads the few imports there are.
SELECT source_id FROM imported_rows WHERE table_name = 'users' AND :user BETWEEN first_id AND last_id LIMIT 1
