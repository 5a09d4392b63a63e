-- For an export. Reads the whole table, or what is in an export of :viewer.
SELECT id, author_id, created_at, body, imported, reply_to, reply_to_author, picture_count
  FROM posts
 {mine?WHERE id IN ({posts_of_export})|}
 ORDER BY id
