-- To be run before undo_imported_pictures.sql: the pictures that a post has without those that an import added to it.
UPDATE posts
   SET picture_count = (SELECT count(*) FROM post_pictures AS p
                         WHERE p.post_id = posts.id
                           AND NOT EXISTS (SELECT 1 FROM imported_links AS l
                                            WHERE l.source_id = :import AND l.table_name = 'post_pictures'
                                              AND l.from_id = p.id))
 WHERE id IN (SELECT p.post_id FROM imported_links AS l JOIN post_pictures AS p ON p.id = l.from_id
               WHERE l.source_id = :import AND l.table_name = 'post_pictures')
