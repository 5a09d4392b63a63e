-- For text that many names match: goes through the users in order and takes those that match, looking at 10,000 users
-- at most. If there are fewer rows than a page, there may be more matches; people_found.sql finds them all.
-- What is sorted is one page.
SELECT {user_columns}, page.position
  FROM (SELECT near.id, near.position
          FROM ({ids_beyond table=users index={index} id=id position={column} where="" most=10000}) AS near
         WHERE EXISTS ({{match}_ids union="UNION ALL" also="AND id = near.id"})
         LIMIT :limit) AS page
 CROSS JOIN users AS u ON u.id = page.id
 ORDER BY page.position {DESC}, page.id {DESC}
