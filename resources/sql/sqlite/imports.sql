-- All imports, the newest first, with the rows they added.
SELECT s.id, s.kind, s.name, coalesce(s.owner_id, 0), coalesce(u.username, ''), s.imported_at, s.report,
       coalesce((SELECT last_id - first_id + 1 FROM imported_rows WHERE source_id = s.id AND table_name = 'posts'), 0)
  FROM sources AS s
  LEFT JOIN users AS u ON u.id = s.owner_id
 ORDER BY s.id DESC
