-- A page of the merged timeline if it doesn't reach beyond :reach. Takes one seek for each author, and then one step
-- for each post. Fewer rows than a page mean that the page reaches beyond :reach. One row more means that there are
-- over 20 pages of posts, not all of which were looked at, and that the rows are useless.
-- The temporary B-trees sort these posts, and the page. The row with id 0 is added last and sorts first. If the inner
-- LIMIT lets it in, all posts were looked at, and it takes the place of the extra row; the join then drops it.
-- With `hides_replies` there is no extra row: no rows may also mean that not all posts were looked at. Whom a post answers
-- is looked up for the nearest posts until the page is full, since each of them may be on a database page of its own.
WITH near (created_at, id) AS {hides_replies?MATERIALIZED|NOT MATERIALIZED} (
  SELECT p.created_at, p.id
    FROM ({timeline_authors which="> 0"}) AS a
   CROSS JOIN posts AS p INDEXED BY posts_by_author
      ON p.author_id = a.author_id AND p.created_at {>}= :reach AND (p.created_at, p.id) {<} (:position, :id)
   UNION ALL
  SELECT {DESC:9223372036854775807|-9223372036854775808}, 0
   LIMIT 20 * :limit)
SELECT {post_columns}
  FROM ({hides_replies?SELECT nearest.created_at, nearest.id FROM (|}
        SELECT created_at, id FROM near
         {hides_replies?WHERE (SELECT min(id) FROM near) = 0|}
         ORDER BY created_at {DESC}, id {DESC}
         LIMIT {hides_replies?20 * :limit|:limit + 1}
        {hides_replies?) AS nearest
         CROSS JOIN posts AS r ON r.id = nearest.id WHERE {reply_of_interest post=r} LIMIT :limit|}) AS m
 CROSS JOIN posts AS p ON p.id = m.id
 ORDER BY m.created_at {DESC}, m.id {DESC}
