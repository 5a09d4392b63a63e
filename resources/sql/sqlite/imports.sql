-- All imports, the newest first, with the rows they added and whether :viewer may undo them: an import into the account of
-- somebody else may be undone by them alone, all others by whoever is signed in. Where nobody can sign in, anybody may; that
-- reads users until it has found one who can.
SELECT s.id, s.kind, s.name, coalesce(s.owner_id, 0), coalesce(u.username, ''), s.imported_at, s.report,
       coalesce((SELECT last_id - first_id + 1 FROM imported_rows WHERE source_id = s.id AND table_name = 'posts'), 0),
       iif(u.id IS NULL OR u.id = :viewer OR NOT {has_password user=u},
           :viewer <> 0 OR NOT EXISTS (SELECT 1 FROM users WHERE {has_password user=users}), 0),
       EXISTS (SELECT 1 FROM imported_rows WHERE source_id = s.id AND table_name = 'sources')
  FROM sources AS s
  LEFT JOIN users AS u ON u.id = s.owner_id
 ORDER BY s.id DESC
