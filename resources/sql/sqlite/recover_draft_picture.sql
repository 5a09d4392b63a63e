INSERT OR IGNORE INTO draft_pictures (id, user_id, kind, subject_id, position, width, height, name, description,
                                      thumbnail, image)
SELECT :id, id, CAST(:kind AS TEXT), CAST(:subject_id AS INTEGER), CAST(:position AS INTEGER), CAST(:width AS INTEGER),
       CAST(:height AS INTEGER), CAST(:name AS TEXT), CAST(:description AS TEXT), :thumbnail, :image
  FROM users WHERE id = :user_id
