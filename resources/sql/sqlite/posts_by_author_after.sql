SELECT {post_columns}
  FROM posts AS p INDEXED BY posts_by_author
 WHERE p.author_id = :author AND (p.created_at, p.id) < (:position, :id)
 ORDER BY p.created_at DESC, p.id DESC
 LIMIT :limit
