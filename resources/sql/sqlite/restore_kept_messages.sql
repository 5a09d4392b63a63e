INSERT INTO kept_messages (user_id, other_id, created_at, message_id, is_incoming)
VALUES (:user_id, :other_id, :created_at, :message_id, :is_incoming)
