SELECT post_id, user_id, username_folded FROM mentions NOT INDEXED WHERE post_id >= :from ORDER BY post_id
