DELETE FROM conversation_drafts WHERE user_id = :viewer AND kind = :kind AND subject_id = :subject
