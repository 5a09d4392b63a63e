-- Inserts a message that is sent now. If the clock was set back, it takes the time of the newest message that one of the
-- two has or has seen in their thread, so that it follows that one and is unread.
INSERT INTO messages (sender_id, recipient_id, created_at, body)
SELECT :sender, :recipient, max(:now, coalesce(max(max(last_message_at, last_look_at)), :now)), :body
  FROM message_threads
 WHERE (user_id, other_id) IN (VALUES (:sender, :recipient), (:recipient, :sender))
