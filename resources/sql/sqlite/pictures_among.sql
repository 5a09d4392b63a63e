-- The pictures of some posts, without their images. :posts is a JSON array of ids.
SELECT post_id, id, width, height, name, description
  FROM post_pictures
 WHERE post_id IN (SELECT value FROM json_each(:posts))
 ORDER BY post_id, position
