-- All users, in the order of a column that has an index. What is sorted is one page.
SELECT {user_columns}, page.position
  FROM ({ids_beyond table=users index={index} id=id position={column} where="is_nameless = 0 AND" most=:limit}) AS page
 CROSS JOIN users AS u ON u.id = page.id
 ORDER BY page.position {DESC}, page.id {DESC}
