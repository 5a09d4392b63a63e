SELECT post_id, start, length, target FROM post_links NOT INDEXED WHERE post_id >= :from ORDER BY post_id
