SELECT id, user_id, kind, subject_id, position, width, height, name, description, thumbnail, image
  FROM draft_pictures NOT INDEXED
 WHERE id >= :from ORDER BY id
