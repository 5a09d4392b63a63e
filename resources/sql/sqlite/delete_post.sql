DELETE FROM posts WHERE id = :post
