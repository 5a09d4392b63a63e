-- For an export. Reads the whole table, or what is in an export of :viewer.
SELECT key, source_id, post_id, address, second_key, edited_at
  FROM post_origins
 {mine?WHERE post_id IN ({posts_of_export}) OR (source_id IN (SELECT id FROM sources WHERE owner_id = :viewer)
        AND NOT EXISTS (SELECT 1 FROM posts WHERE id = post_id))|}
 ORDER BY key, source_id
