-- The users who follow the user and whom the viewer follows. Looks among the latest :most whom the viewer follows
-- (of=follower_id who=:viewer), or among the latest :most followers of the user (of=followed_id who=:user).
SELECT latest.id
  FROM (SELECT {other} AS id FROM follows INDEXED BY {index}
         WHERE {of} = {who}
         ORDER BY created_at DESC, {other} DESC
         LIMIT :most) AS latest
 WHERE EXISTS (SELECT 1 FROM follows WHERE follower_id = {follower} AND followed_id = {followed})
