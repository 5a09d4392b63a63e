SELECT author_id, created_at, body, imported, reply_to, reply_to_author, picture_count FROM posts WHERE id = :post
