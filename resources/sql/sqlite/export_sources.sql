-- For an export. Reads the whole table, or what is in an export of :viewer.
SELECT id, kind, name, {mine?iif(owner_id IN ({users_of_export}), owner_id, NULL) AS owner_id|owner_id}, imported_at,
       report
  FROM sources
 {mine?WHERE id IN ({sources_of_export})|}
 ORDER BY id
