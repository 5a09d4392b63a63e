INSERT OR IGNORE INTO messages (id, sender_id, recipient_id, created_at, body, imported)
SELECT :id, s.id, r.id, CAST(:created_at AS INTEGER), CAST(:body AS TEXT), CAST(:imported AS INTEGER)
  FROM users AS s, users AS r WHERE s.id = :sender_id AND r.id = :recipient_id
