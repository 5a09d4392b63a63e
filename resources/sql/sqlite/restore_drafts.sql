INSERT INTO drafts (user_id, body, saved_at)
VALUES (:user_id, :body, :saved_at)
