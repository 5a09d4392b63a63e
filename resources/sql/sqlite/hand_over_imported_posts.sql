-- Posts that another import has brought, too, belong to that one from now on.
INSERT OR IGNORE INTO imported_links (source_id, table_name, from_id, to_id)
SELECT min(o.source_id), 'posts', o.post_id, 0
  FROM posts AS p
  JOIN post_origins AS o INDEXED BY post_origins_by_post ON o.post_id = p.id AND o.source_id <> :import
 WHERE p.id > :after AND p.id <= :to
 GROUP BY p.id
