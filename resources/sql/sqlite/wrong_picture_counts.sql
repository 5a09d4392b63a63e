-- Whether the number of pictures that a post claims to have is wrong anywhere. Reads all posts.
SELECT 1 FROM posts AS p WHERE picture_count <> (SELECT count(*) FROM post_pictures WHERE post_id = p.id) LIMIT 1
