-- Part of other queries: whose posts are on the viewer's timeline: of all (which="> 0") or of one author (which="= p.author_id").
-- That followed_id is positive is true of all and makes SQLite take the primary key, so that authors come, and their posts are
-- sought, in the order in which these lie in the index.
SELECT followed_id AS author_id FROM follows WHERE follower_id = :viewer AND followed_id {which}
UNION ALL
SELECT :viewer WHERE :viewer {which}
