-- A page of the merged timeline, when it does not reach beyond :reach: one seek for each author, and then as many steps as
-- there are posts. Fewer rows than a page say that it does reach beyond; one row more says that there are over 20 pages' worth
-- of posts, not all of which were looked at, and the rows are worth nothing.
-- The temporary B-trees sort those posts, and the page. The row of zeros comes last and sorts first: when it is there, it takes
-- the place of the row too many, so all were looked at.
SELECT {post_columns}
  FROM (SELECT created_at, id
          FROM (SELECT p.created_at, p.id
                  FROM ({timeline_authors which="> 0"}) AS a
                 CROSS JOIN posts AS p INDEXED BY posts_by_author
                    ON p.author_id = a.author_id AND p.created_at {>}= :reach AND (p.created_at, p.id) {<} (:position, :id)
                UNION ALL
                SELECT {DESC:9223372036854775807|-9223372036854775808}, 0
                 LIMIT 20 * :limit)
         ORDER BY created_at {DESC}, id {DESC}
         LIMIT :limit + 1) AS m
 CROSS JOIN posts AS p ON p.id = m.id
 ORDER BY m.created_at {DESC}, m.id {DESC}
