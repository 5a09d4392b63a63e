INSERT OR IGNORE INTO notifications (id, user_id, kind, actor_id, subject_id, created_at, read_at, is_gone)
SELECT :id, u.id, CAST(:kind AS TEXT), a.id, CAST(:subject_id AS INTEGER), CAST(:created_at AS INTEGER),
       CAST(:read_at AS INTEGER), CAST(:is_gone AS INTEGER)
  FROM users AS u, users AS a WHERE u.id = :user_id AND a.id = :actor_id
