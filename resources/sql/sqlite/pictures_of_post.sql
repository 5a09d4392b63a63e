-- Everything about the pictures of a post, to write it again with put_post_picture.sql and put_picture_image.sql.
SELECT p.id, p.position, p.width, p.height, p.name, p.description, i.thumbnail, i.image
  FROM post_pictures AS p
  LEFT JOIN picture_images AS i ON i.picture_id = p.id
 WHERE p.post_id = :post
 ORDER BY p.position
