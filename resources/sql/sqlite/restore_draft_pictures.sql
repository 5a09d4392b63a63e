INSERT INTO draft_pictures (id, user_id, kind, subject_id, position, width, height, name, description, thumbnail,
                            image)
VALUES (:id, :user_id, :kind, :subject_id, :position, :width, :height, :name, :description, x'00', x'00')
