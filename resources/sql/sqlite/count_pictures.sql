-- Pictures of posts, without those of which only the description is there. Reads a table of narrow rows.
SELECT count(*) FROM post_pictures WHERE width > 0
