-- For an export. Reads the whole table, or what is in an export of :viewer.
SELECT id, user_id, post_id, address, note, saved_at
  FROM saved_posts
 {mine?WHERE user_id = :viewer|}
 ORDER BY id
