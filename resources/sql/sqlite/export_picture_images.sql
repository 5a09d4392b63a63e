-- For an export. Reads all pictures of posts, or those of the posts in an export of :viewer.
SELECT picture_id, thumbnail, image FROM picture_images
 {mine?WHERE picture_id IN (SELECT id FROM post_pictures WHERE post_id IN ({posts_of_export}))|}
 ORDER BY picture_id
