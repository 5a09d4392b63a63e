-- The pictures that an import added to posts which were there before.
DELETE FROM post_pictures
 WHERE id IN (SELECT from_id FROM imported_links WHERE source_id = :import AND table_name = 'post_pictures')
