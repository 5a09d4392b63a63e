-- What imports changed in a user. Reads the changes of all imports.
SELECT * FROM imported_changes WHERE table_name = 'users' AND row_id = :user
