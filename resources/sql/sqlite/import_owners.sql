-- Users whose archive an import may bring: the one it was before, the viewer, and a hundred who were added here and can't sign
-- in. Reads users until it has found those.
SELECT id, username FROM users WHERE id = :known OR id = :viewer
UNION ALL
SELECT id, username FROM (
  SELECT id, username FROM users
   WHERE imported_username IS NULL AND password_hash IN ('', '!') AND id <> :known AND id <> :viewer
   ORDER BY id
   LIMIT 100)
