-- A post of pictures alone that were lost has a picture without an image, so that it remains a post. Reads all posts,
-- after a recovery.
INSERT INTO post_pictures (post_id, position, width, height)
SELECT id, 0, 0, 0 FROM posts AS p
 WHERE body = '' AND NOT EXISTS (SELECT 1 FROM post_pictures WHERE post_id = p.id)
