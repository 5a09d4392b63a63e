-- A page of the merged timeline if it doesn't reach beyond :reach. Takes one seek for each author, and then one step
-- for each post. Fewer rows than a page mean that the page reaches beyond :reach. One row more means that there are
-- over 20 pages of posts, not all of which were looked at, and that the rows are useless.
-- The temporary B-trees sort these posts, and the page. The row with id 0 is added last and sorts first. If the inner
-- LIMIT lets it in, all posts were looked at, and it takes the place of the extra row; the join then drops it.
-- With `hides_replies` there is no extra row: no rows may also mean that not all posts were looked at.
WITH near (created_at, id) AS {hides_replies?MATERIALIZED|NOT MATERIALIZED} (
  SELECT p.created_at, p.id
    FROM ({timeline_authors which="> 0"}) AS a
   CROSS JOIN posts AS p INDEXED BY posts_by_author
      ON p.author_id = a.author_id AND p.created_at {>}= :reach AND (p.created_at, p.id) {<} (:position, :id)
   UNION ALL
  SELECT {DESC:9223372036854775807|-9223372036854775808}, 0
   LIMIT 20 * :limit)
SELECT {post_columns}
  FROM (SELECT near.created_at, near.id FROM near
         {hides_replies?CROSS JOIN posts AS r ON r.id = near.id WHERE (SELECT min(id) FROM near) = 0 AND {reply_of_interest post=r}|}
         ORDER BY near.created_at {DESC}, near.id {DESC}
         LIMIT {hides_replies?:limit|:limit + 1}) AS m
 CROSS JOIN posts AS p ON p.id = m.id
 ORDER BY m.created_at {DESC}, m.id {DESC}
