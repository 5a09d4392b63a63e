-- The last look of a thread. What it has from its messages is derived later.
INSERT OR IGNORE INTO message_threads (user_id, other_id, last_message_at, last_message_id, last_look_at, last_look_id)
SELECT u.id, o.id, 0, 0, CAST(:last_look_at AS INTEGER), CAST(:last_look_id AS INTEGER)
  FROM users AS u, users AS o WHERE u.id = :user_id AND o.id = :other_id
