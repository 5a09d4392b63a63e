-- Users who can't sign in yet, but whose data this file has, those with the highest claim first. Reads and sorts the few imports
-- there are and, if an export of a whole database was read, users.
SELECT u.id
  FROM ({import_claims}) AS claim
  JOIN users AS u ON u.id = claim.id
 WHERE u.password_hash = ''
 GROUP BY u.id
 ORDER BY max(claim.rank) DESC, u.id
 LIMIT :limit
