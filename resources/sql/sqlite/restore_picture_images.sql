INSERT INTO picture_images (picture_id, thumbnail, image) VALUES (:picture_id, :thumbnail, :image)
