-- Part of other queries: those whose data this file has, with a rank: the user whose export was read into it, or else those whose
-- archives were imported, the newest import first, and, if an export of a whole database was read, those who signed up there.
SELECT CAST(value AS INTEGER) AS id, 9223372036854775807 AS rank FROM properties WHERE name = 'restored_user'
 UNION ALL
SELECT owner_id, id FROM sources WHERE NOT EXISTS (SELECT 1 FROM properties WHERE name = 'restored_user')
 UNION ALL
SELECT id, 0 FROM users
 WHERE EXISTS (SELECT 1 FROM properties WHERE name = 'restored_database') AND imported_username IS NULL
