-- Whether it is a user's data that was imported or read from an export. Reads the few imports there are.
SELECT 1 FROM ({import_claims}) WHERE id = :user LIMIT 1
