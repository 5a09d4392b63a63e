SELECT user_id, kind, subject_id, body, saved_at FROM conversation_drafts WHERE user_id >= :from ORDER BY user_id
