SELECT author_id, created_at, body, imported FROM posts WHERE id = :post
