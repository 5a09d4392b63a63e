INSERT OR IGNORE INTO post_details (post_id, content_warning, audience, reposted_from, answers_key, answers_address, edited_at)
SELECT id, CAST(:content_warning AS TEXT), CAST(:audience AS TEXT), CAST(:reposted_from AS TEXT),
       CAST(:answers_key AS TEXT), CAST(:answers_address AS TEXT), CAST(:edited_at AS INTEGER)
  FROM posts WHERE id = :post_id
