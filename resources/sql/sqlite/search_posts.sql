-- The matching posts. The index is read in the order of its keys (schema/003_search.sql).
SELECT {post_columns}
  FROM post_search{version} AS s
 CROSS JOIN posts AS p ON p.id = s.rowid & 1073741823
 WHERE s.post_search{version} MATCH :match AND s.rowid > :above AND s.rowid < :below
   {search_filters post="s.rowid & 1073741823"}
 ORDER BY s.rowid {DESC}
 LIMIT :limit
