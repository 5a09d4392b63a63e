-- Whether it is a user's data that was imported or read from an export, as owners_without_password.sql has it. Reads the few
-- imports there are.
SELECT 1 FROM properties WHERE name = 'restored_user' AND value = CAST(:user AS TEXT)
 UNION ALL
SELECT 1 FROM sources
 WHERE owner_id = :user AND NOT EXISTS (SELECT 1 FROM properties WHERE name = 'restored_user')
 UNION ALL
SELECT 1 FROM users
 WHERE id = :user AND imported_username IS NULL AND EXISTS (SELECT 1 FROM properties WHERE name = 'restored_database')
 LIMIT 1
