-- Posts that another import has brought, too, belong to that one from now on; also those that were handed over before.
INSERT OR IGNORE INTO imported_links (source_id, table_name, from_id, to_id)
SELECT min(o.source_id), 'posts', o.post_id, 0
  FROM posts AS p
  JOIN post_origins AS o INDEXED BY post_origins_by_post ON o.post_id = p.id AND o.source_id <> :import
 WHERE p.id > :after AND p.id <= :to
 GROUP BY p.id
UNION ALL
SELECT min(o.source_id), 'posts', o.post_id, 0
  FROM imported_links AS l
  JOIN posts AS p ON p.id = l.from_id
  JOIN post_origins AS o INDEXED BY post_origins_by_post ON o.post_id = p.id AND o.source_id <> :import
 WHERE l.source_id = :import AND l.table_name = 'posts'
 GROUP BY l.from_id
