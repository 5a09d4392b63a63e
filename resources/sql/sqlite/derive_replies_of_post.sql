UPDATE posts SET reply_count = (SELECT count(*) FROM posts AS r WHERE r.reply_to = posts.id) WHERE id = :post
