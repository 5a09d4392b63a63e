INSERT OR IGNORE INTO user_origins (key, source_id, user_id, address)
SELECT CAST(:key AS TEXT), s.id, u.id, CAST(:address AS TEXT)
  FROM sources AS s, users AS u WHERE s.id = :source_id AND u.id = :user_id
