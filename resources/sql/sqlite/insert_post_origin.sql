-- Does nothing if this import has had the key already.
INSERT INTO post_origins (key, source_id, post_id, address, edited_at)
VALUES (:key, :import, :post, :address, :edited_at)
ON CONFLICT DO NOTHING
