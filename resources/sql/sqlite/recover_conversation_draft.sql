INSERT OR IGNORE INTO conversation_drafts (user_id, kind, subject_id, body, saved_at)
SELECT id, CAST(:kind AS TEXT), CAST(:subject_id AS INTEGER), CAST(:body AS TEXT), CAST(:saved_at AS INTEGER)
  FROM users WHERE id = :user_id
