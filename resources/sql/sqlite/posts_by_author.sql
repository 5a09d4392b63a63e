-- One user's posts, all or only some of them. What is sorted is one page.
SELECT {post_columns}
  FROM ({ids_beyond table=posts index=posts_by_author id=id position=created_at where="author_id = :author AND {only}" most=:limit}) AS page
 CROSS JOIN posts AS p ON p.id = page.id
 ORDER BY page.position {DESC}, page.id {DESC}
