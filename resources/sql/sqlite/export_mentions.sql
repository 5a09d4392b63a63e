-- For an export. Reads the whole table, or what is in an export of :viewer.
SELECT post_id, user_id, username_folded
  FROM mentions
 {mine?WHERE post_id IN ({posts_of_export})|}
 ORDER BY post_id, user_id
