INSERT INTO picture_images (picture_id, thumbnail, image) VALUES (:id, :thumbnail, :image)
