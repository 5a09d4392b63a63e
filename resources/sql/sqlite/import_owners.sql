-- Users who may own an archive that is imported: the one it was before, the viewer, and a hundred of the others who have no
-- password but were added here, wrote posts, or own an imported archive. Reads users until it has found those.
SELECT id, username, display_name FROM users WHERE id = :known OR id = :viewer
UNION ALL
SELECT id, username, display_name FROM (
  SELECT id, username, display_name FROM users
   WHERE NOT {has_password user=users} AND id <> :known AND id <> :viewer
     AND (imported_username IS NULL OR post_count > 0 OR id IN (SELECT owner_id FROM sources))
   ORDER BY id
   LIMIT 100)
