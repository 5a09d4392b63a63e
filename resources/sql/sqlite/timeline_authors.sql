-- Part of other queries: whose posts are on the viewer's timeline. "followed_id > 0" is true of all and makes SQLite take the
-- primary key, so that authors come, and their posts are sought, in the order in which these lie in the index.
SELECT followed_id AS author_id FROM follows WHERE follower_id = :viewer AND followed_id > 0
UNION ALL
SELECT :viewer
