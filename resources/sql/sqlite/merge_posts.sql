-- Those of :posts that are by a user, with their keys in the search index.
SELECT id, (max(-8589934592, min(8589934591, created_at / 1000)) << 30) | (id & 1073741823)
  FROM posts
 WHERE id IN (SELECT value FROM json_each(:posts)) AND author_id = :user
