SELECT picture_id, thumbnail, image FROM picture_images WHERE picture_id >= :from ORDER BY picture_id
