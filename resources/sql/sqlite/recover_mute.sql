INSERT OR IGNORE INTO mutes (user_id, muted_id, created_at, until)
SELECT u.id, m.id, CAST(:created_at AS INTEGER), CAST(:until AS INTEGER)
  FROM users AS u, users AS m WHERE u.id = :user_id AND m.id = :muted_id
