SELECT id, post_id, position, width, height, name, description FROM post_pictures NOT INDEXED
 WHERE id >= :from ORDER BY id
