-- The direct replies to a post. What is sorted is one page.
SELECT {post_columns}
  FROM ({ids_beyond table=posts index=replies_by_post id=id position=created_at where="reply_to = :post AND" most=:limit}) AS page
 CROSS JOIN posts AS p ON p.id = page.id
 ORDER BY page.position {DESC}, page.id {DESC}
