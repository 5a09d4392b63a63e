-- A user's posts, oldest first.
SELECT {page_post_columns}, 0
  FROM posts AS p INDEXED BY posts_by_author
  LEFT JOIN post_details AS d ON d.post_id = p.id
 WHERE p.author_id = :author
 ORDER BY p.created_at, p.id
