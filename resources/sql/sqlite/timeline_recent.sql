-- A page of the merged timeline if it lies within the next 20 pages of everybody's posts; otherwise fewer rows than a
-- page. Cheap for viewers who follow many users who post a lot. What is sorted is one page.
SELECT {post_columns}
  FROM (SELECT id, created_at
          FROM (SELECT id, created_at, author_id FROM posts INDEXED BY posts_by_time
                 WHERE (created_at, id) {<} (:position, :id)
                 ORDER BY created_at {DESC}, id {DESC}
                 LIMIT 20 * :limit) AS recent
         WHERE EXISTS ({timeline_authors which="= recent.author_id"}){hides_replies? AND EXISTS (SELECT 1 FROM posts AS r WHERE r.id = recent.id AND {reply_of_interest post=r})|}
         LIMIT :limit) AS m
 CROSS JOIN posts AS p ON p.id = m.id
 ORDER BY m.created_at {DESC}, m.id {DESC}
