-- When the latest post was written that earlier imports of the same archive have by its owner, whom they have under :key. Reads
-- the owner's posts until it finds one.
SELECT p.created_at FROM posts AS p
 WHERE p.author_id = :user
   AND EXISTS (SELECT 1 FROM post_origins AS o
                 JOIN sources AS s ON s.id = o.source_id AND s.kind = :kind
                 JOIN user_origins AS a ON a.key = :key AND a.source_id = s.id
                WHERE o.post_id = p.id AND o.source_id <> :import)
 ORDER BY p.created_at DESC, p.id DESC
 LIMIT 1
