-- Part of other queries: the authors of the viewer's timeline: all of them (which="> 0"), or one, if it is among them
-- (which="= p.author_id"). With `mutes`, those whom the viewer mutes at :now are left out.
-- Every followed_id is positive. The condition makes SQLite use the primary key, so that the authors come in the same
-- order as their posts in the index.
SELECT followed_id AS author_id FROM follows WHERE follower_id = :viewer AND followed_id {which}{mutes? AND followed_id NOT IN ({muted_users})|}
UNION ALL
SELECT :viewer WHERE :viewer {which}
