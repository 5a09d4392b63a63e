-- Sorts those that match, found through an index; what was typed narrows them down. Their rows are read afterwards.
SELECT {user_columns}, page.position
  FROM (SELECT listed.id, listed.{column} AS position
          FROM ({{match}_ids union=UNION also=""}) AS found
         CROSS JOIN users AS listed ON listed.id = found.id
         WHERE (listed.{column}, listed.id) {<} (:position, :id)
         ORDER BY listed.{column} {DESC}, listed.id {DESC}
         LIMIT :limit) AS page
 CROSS JOIN users AS u ON u.id = page.id
 ORDER BY page.position {DESC}, page.id {DESC}
