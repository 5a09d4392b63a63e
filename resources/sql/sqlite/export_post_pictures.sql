-- For an export. Reads the whole table, or what is in an export of :viewer.
SELECT id, post_id, position, width, height, name, description
  FROM post_pictures
 {mine?WHERE post_id IN ({posts_of_export})|}
 ORDER BY id
