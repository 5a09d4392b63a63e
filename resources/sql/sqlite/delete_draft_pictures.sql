-- Deletes the pictures of a draft that are not among :kept, a JSON array of ids.
DELETE FROM draft_pictures
 WHERE user_id = :viewer AND kind = :kind AND subject_id = :subject AND id NOT IN (SELECT value FROM json_each(:kept))
