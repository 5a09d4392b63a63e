-- Who follows the user and is followed by the viewer: by the latest :most whom the viewer follows, or the latest :most who
-- follow the user. Among the viewer's (of=follower_id who=:viewer), or among the user's (of=followed_id who=:user).
SELECT latest.id
  FROM (SELECT {other} AS id FROM follows INDEXED BY {index}
         WHERE {of} = {who}
         ORDER BY created_at DESC, {other} DESC
         LIMIT :most) AS latest
 WHERE EXISTS (SELECT 1 FROM follows WHERE follower_id = {follower} AND followed_id = {followed})
