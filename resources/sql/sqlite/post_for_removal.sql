SELECT author_id, created_at, body, imported, reply_to, reply_to_author FROM posts WHERE id = :post
