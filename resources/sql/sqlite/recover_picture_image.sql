INSERT OR IGNORE INTO picture_images (picture_id, thumbnail, image)
SELECT id, :thumbnail, :image FROM post_pictures WHERE id = :picture
