SELECT id, author_id, created_at, body, imported, reply_to, reply_to_author, picture_count FROM posts NOT INDEXED
 WHERE id >= :from ORDER BY id
