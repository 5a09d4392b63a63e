-- Reads all posts, after a recovery in which pictures were lost.
UPDATE posts SET picture_count = (SELECT count(*) FROM post_pictures WHERE post_id = posts.id)
 WHERE picture_count <> (SELECT count(*) FROM post_pictures WHERE post_id = posts.id)
