-- Sorts a bounded number of posts by key, the order in which the index is written fastest. Texts are read as the bytes
-- in the file, which may be invalid UTF-8.
SELECT id,
       (max(-8589934592, min(8589934591, created_at / 1000)) << 30) | (id & 1073741823) AS key,
       '@' || author_id,
       CAST(body AS BLOB)
  FROM (SELECT id, author_id, created_at, body FROM posts WHERE id > :from AND id <= :to ORDER BY id LIMIT :limit)
 ORDER BY key
