-- The posts of an import that no other import has brought, too, in the order in which the index is written fastest. Sorts a
-- bounded number of posts.
SELECT id,
       (max(-8589934592, min(8589934591, created_at / 1000)) << 30) | (id & 1073741823) AS key,
       '@' || author_id,
       CAST(body AS BLOB),
       author_id, coalesce(reply_to, 0)
  FROM posts
 WHERE id > :after AND id <= :to
   AND NOT EXISTS (SELECT 1 FROM post_origins AS o WHERE o.post_id = posts.id AND o.source_id <> :import)
 ORDER BY key
