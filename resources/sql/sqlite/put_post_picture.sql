-- :id may be NULL for a new id.
INSERT INTO post_pictures (id, post_id, position, width, height, name, description)
VALUES (:id, :post, :position, :width, :height, :name, :description)
