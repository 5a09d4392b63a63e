INSERT INTO post_origins (key, source_id, post_id, address, second_key, edited_at)
VALUES (:key, :source_id, :post_id, :address, :second_key, :edited_at)
