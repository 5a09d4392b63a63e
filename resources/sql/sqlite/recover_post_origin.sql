INSERT OR IGNORE INTO post_origins (key, source_id, post_id, address, second_key, edited_at)
SELECT CAST(:key AS TEXT), id, CAST(:post_id AS INTEGER), CAST(:address AS TEXT), CAST(:second_key AS TEXT),
       CAST(:edited_at AS INTEGER)
  FROM sources WHERE id = :source_id
