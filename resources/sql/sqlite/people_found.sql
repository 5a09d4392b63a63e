-- Sorts the matching users, which an index finds; the typed text limits their number. Their other columns are read only
-- for the page.
SELECT {user_columns}, page.position
  FROM (SELECT listed.id, listed.{column} AS position
          FROM ({{match}_ids union=UNION also=""}) AS found
         CROSS JOIN users AS listed ON listed.id = found.id
         WHERE (listed.{column}, listed.id) {<} (:position, :id)
         ORDER BY listed.{column} {DESC}, listed.id {DESC}
         LIMIT :limit) AS page
 CROSS JOIN users AS u ON u.id = page.id
 ORDER BY page.position {DESC}, page.id {DESC}
