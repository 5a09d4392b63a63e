-- Deletes a few pages at a time, because dropping the table of a large index takes seconds. The rows up to id 10 aren't
-- pages: they say how the index is structured, and FTS5 reads them to drop its table.
DELETE FROM post_search{version}_data WHERE id IN (SELECT id FROM post_search{version}_data WHERE id > 10 LIMIT :limit)
