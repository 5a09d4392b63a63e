SELECT name, position FROM post_pictures WHERE post_id = :post ORDER BY position
