-- Inserts a message with all of its columns. :message may be NULL for a new id; a message that exists stays unchanged.
INSERT INTO messages (id, sender_id, recipient_id, created_at, body, imported)
VALUES (:message, :sender, :recipient, :created_at, :body, :imported)
ON CONFLICT (id) DO NOTHING
