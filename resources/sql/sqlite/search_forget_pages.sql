-- A few at a time, as to drop the table of a large index takes seconds. The first rows, of which the pages' keys leave room,
-- say how the index is made up; FTS5 reads them to drop its table.
DELETE FROM post_search{version}_data WHERE id IN (SELECT id FROM post_search{version}_data WHERE id > 10 LIMIT :limit)
