-- The ties with the key are sought apart: (created_at, id) < (?, ?) is sought by its first part alone, and ties can be many.
SELECT {post_columns}
  FROM (SELECT id FROM (SELECT id FROM posts INDEXED BY posts_by_time
                     WHERE created_at = :position AND id < :id
                     ORDER BY id DESC LIMIT :limit)
        UNION ALL
        SELECT id FROM (SELECT id FROM posts INDEXED BY posts_by_time
                     WHERE created_at < :position
                     ORDER BY created_at DESC, id DESC LIMIT :limit)
         LIMIT :limit) AS page
 CROSS JOIN posts AS p ON p.id = page.id
