-- The ties with the key are sought apart: (created_at, id) > (?, ?) is sought by its first part alone, and ties can be many.
SELECT {post_columns}
  FROM (SELECT id FROM (SELECT id FROM posts INDEXED BY posts_by_author
                     WHERE author_id = :author AND created_at = :position AND id > :id
                     ORDER BY id ASC LIMIT :limit)
        UNION ALL
        SELECT id FROM (SELECT id FROM posts INDEXED BY posts_by_author
                     WHERE author_id = :author AND created_at > :position
                     ORDER BY created_at ASC, id ASC LIMIT :limit)
         LIMIT :limit) AS page
 CROSS JOIN posts AS p ON p.id = page.id
