-- Users who can't sign in yet, but whose data this file has: the user whose export was read into it, or else those whose archives
-- were imported, whose import is the newest first, and, if an export of a whole database was read, those who signed up there.
-- Reads and sorts the few imports there are and, in the last case, users.
SELECT u.id
  FROM (SELECT CAST(value AS INTEGER) AS id, 9223372036854775807 AS rank FROM properties WHERE name = 'restored_user'
        UNION ALL
        SELECT owner_id, id FROM sources WHERE NOT EXISTS (SELECT 1 FROM properties WHERE name = 'restored_user')
        UNION ALL
        SELECT id, 0
          FROM users
         WHERE EXISTS (SELECT 1 FROM properties WHERE name = 'restored_database') AND imported_username IS NULL) AS claim
  JOIN users AS u ON u.id = claim.id
 WHERE u.password_hash = ''
 GROUP BY u.id
 ORDER BY max(claim.rank) DESC, u.id
 LIMIT :limit
