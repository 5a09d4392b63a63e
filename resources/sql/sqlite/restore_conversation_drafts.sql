INSERT INTO conversation_drafts (user_id, kind, subject_id, body, saved_at)
VALUES (:user_id, :kind, :subject_id, :body, :saved_at)
