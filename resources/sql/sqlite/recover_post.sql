INSERT OR IGNORE INTO posts (id, author_id, created_at, body, imported, reply_to, reply_to_author, picture_count)
SELECT :id, :author, :created_at, :body, :imported, :reply_to, :reply_to_author, :picture_count
 WHERE EXISTS (SELECT 1 FROM users WHERE id = :author)
