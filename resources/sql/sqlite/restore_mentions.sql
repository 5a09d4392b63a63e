INSERT INTO mentions (post_id, user_id, username_folded)
VALUES (:post_id, :user_id, :username_folded)
