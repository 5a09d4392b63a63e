-- For an export. Reads the whole table, or what is in an export of :viewer.
SELECT follower_id, followed_id, created_at
  FROM follows
 {mine?WHERE follower_id = :viewer|}
 ORDER BY follower_id, followed_id
