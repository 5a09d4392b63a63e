-- For an export. Reads the whole table, or what is in an export of :viewer.
SELECT id, user_id, kind, subject_id, position, width, height, name, description
  FROM draft_pictures
 {mine?WHERE user_id = :viewer|}
 ORDER BY id
