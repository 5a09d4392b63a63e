INSERT INTO post_pictures (id, post_id, position, width, height, name, description)
VALUES (:id, :post_id, :position, :width, :height, :name, :description)
