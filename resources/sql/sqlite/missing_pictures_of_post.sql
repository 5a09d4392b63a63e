-- The pictures of a post that an archive described without having them.
SELECT id, position, name
  FROM post_pictures
 WHERE post_id = :post
   AND NOT EXISTS (SELECT 1 FROM picture_images AS i WHERE i.picture_id = post_pictures.id)
