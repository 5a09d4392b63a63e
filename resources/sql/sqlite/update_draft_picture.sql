UPDATE draft_pictures SET position = :position, description = :description
 WHERE id = :id AND user_id = :viewer AND kind = :kind AND subject_id = :subject
