INSERT INTO saved_posts (id, user_id, post_id, address, note, saved_at)
VALUES (:id, :user_id, :post_id, :address, :note, :saved_at)
