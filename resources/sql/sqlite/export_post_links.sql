-- For an export. Reads the whole table, or what is in an export of :viewer.
SELECT post_id, start, length, target
  FROM post_links
 {mine?WHERE post_id IN ({posts_of_export})|}
 ORDER BY post_id, start
