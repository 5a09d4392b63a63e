INSERT INTO messages (id, sender_id, recipient_id, created_at, body, imported)
VALUES (:id, :sender_id, :recipient_id, :created_at, :body, :imported)
