INSERT OR IGNORE INTO post_pictures (id, post_id, position, width, height, name, description)
SELECT :id, id, CAST(:position AS INTEGER), CAST(:width AS INTEGER), CAST(:height AS INTEGER), CAST(:name AS TEXT),
       CAST(:description AS TEXT)
  FROM posts WHERE id = :post_id
