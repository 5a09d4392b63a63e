-- Posts that belong to an import since the one that added them was undone, by id. The primary key has them in this order.
SELECT from_id FROM imported_links WHERE source_id = :import AND table_name = 'posts'
 ORDER BY from_id
