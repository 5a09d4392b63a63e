INSERT INTO draft_pictures (user_id, kind, subject_id, position, width, height, name, description, thumbnail, image)
SELECT id, :kind, :subject, :position, :width, :height, :name, :description, :thumbnail, :image FROM users
 WHERE id = :viewer
