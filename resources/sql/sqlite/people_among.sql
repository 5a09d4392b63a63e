-- For a beginning that many names have: goes down the order and takes those that match, looking at 10,000 users at most. Fewer
-- rows than a page say that there may be more; people_found.sql has them all. What is sorted is one page.
SELECT {user_columns}, page.position
  FROM (SELECT near.id, near.position
          FROM ({ids_beyond table=users index={index} id=id position={column} where="" most=10000}) AS near
         WHERE EXISTS ({{match}_ids union="UNION ALL" also="AND id = near.id"})
         LIMIT :limit) AS page
 CROSS JOIN users AS u ON u.id = page.id
 ORDER BY page.position {DESC}, page.id {DESC}
