SELECT user_id, username_folded FROM mentions WHERE post_id = :post
