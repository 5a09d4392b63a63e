SELECT id, width, height, name, description, thumbnail, image FROM draft_pictures
 WHERE user_id = :viewer AND kind = :kind AND subject_id = :subject
 ORDER BY position, id
