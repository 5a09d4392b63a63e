-- One user's posts. What is sorted is one page.
SELECT {post_columns}
  FROM ({ids_beyond table=posts index=posts_by_author id=id position=created_at where="author_id = :author AND" most=:limit}) AS page
 CROSS JOIN posts AS p ON p.id = page.id
 ORDER BY page.position {DESC}, page.id {DESC}
