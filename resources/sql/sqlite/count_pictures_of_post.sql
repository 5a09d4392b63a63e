UPDATE posts SET picture_count = (SELECT count(*) FROM post_pictures WHERE post_id = posts.id) WHERE id = :post
