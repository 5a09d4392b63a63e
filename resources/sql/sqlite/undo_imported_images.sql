-- The images that an import added to pictures that were here without one.
DELETE FROM picture_images
 WHERE picture_id IN (SELECT from_id FROM imported_links
                       WHERE source_id = :import AND table_name = 'picture_images')
