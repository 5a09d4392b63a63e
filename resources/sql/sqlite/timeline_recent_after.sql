-- The older page of the merged timeline, when it lies within the next 20 pages' worth of everybody's posts; otherwise
-- fewer rows than it should have. Cheap for those who follow many who post a lot.
SELECT {post_columns}
  FROM (SELECT id, author_id
          FROM (SELECT id, author_id FROM posts INDEXED BY posts_by_time
                 WHERE (created_at, id) < (:position, :id)
                 ORDER BY created_at DESC, id DESC
                 LIMIT 20 * :limit) AS r
         WHERE author_id = :viewer
            OR EXISTS (SELECT 1 FROM follows WHERE follower_id = :viewer AND followed_id = r.author_id)
         LIMIT :limit) AS m
 CROSS JOIN posts AS p ON p.id = m.id
