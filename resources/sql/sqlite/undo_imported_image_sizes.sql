-- To be run after undo_imported_images.sql: a picture without an image has no size.
UPDATE post_pictures SET width = 0, height = 0
 WHERE id IN (SELECT from_id FROM imported_links
               WHERE source_id = :import AND table_name = 'picture_images')
