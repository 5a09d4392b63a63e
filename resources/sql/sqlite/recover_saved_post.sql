INSERT OR IGNORE INTO saved_posts (id, user_id, post_id, address, note, saved_at)
SELECT :id, id, CAST(:post_id AS INTEGER), CAST(:address AS TEXT), CAST(:note AS TEXT), CAST(:saved_at AS INTEGER)
  FROM users WHERE id = :user_id
