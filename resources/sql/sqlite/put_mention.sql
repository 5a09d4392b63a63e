INSERT OR IGNORE INTO mentions (post_id, user_id, username_folded)
SELECT p.id, u.id, CAST(:username_folded AS TEXT) FROM posts AS p, users AS u WHERE p.id = :post_id AND u.id = :user_id
