-- Pictures whose images were lost are shown by their descriptions alone. Reads all pictures, after a recovery.
UPDATE post_pictures SET width = 0, height = 0
 WHERE width > 0 AND NOT EXISTS (SELECT 1 FROM picture_images WHERE picture_id = post_pictures.id)
