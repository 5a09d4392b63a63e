DELETE FROM posts
 WHERE id > :after AND id <= :to
   AND NOT EXISTS (SELECT 1 FROM post_origins AS o WHERE o.post_id = posts.id AND o.source_id <> :import)
