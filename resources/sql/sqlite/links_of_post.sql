SELECT start, length, target FROM post_links WHERE post_id = :post ORDER BY start
