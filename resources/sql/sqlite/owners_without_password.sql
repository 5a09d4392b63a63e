-- Users whose archives were imported and who can't sign in yet, whose import is the newest first. Reads and sorts the few
-- imports there are.
SELECT u.id
  FROM sources AS s
  JOIN users AS u ON u.id = s.owner_id
 WHERE u.password_hash = ''
 GROUP BY u.id
 ORDER BY max(s.id) DESC
 LIMIT :limit
