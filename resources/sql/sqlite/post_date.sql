SELECT created_at FROM posts WHERE id = :post
