INSERT INTO message_threads (user_id, other_id, last_message_at, last_message_id, last_look_at, last_look_id)
VALUES (:user_id, :other_id, 0, 0, :last_look_at, :last_look_id)
