-- A page of the merged timeline, however its posts are spread over time. Where more is known about that,
-- timeline_recent.sql and timeline_window.sql are faster.
-- Each author's nearest post beyond the key is a seed. Only the nearest :limit seeds can be on the page. The recursion
-- takes the nearest post from its queue again and again, and adds its author's next one. In a recursive query ORDER BY
-- makes the queue a priority queue. Without a LIMIT there SQLite 3.40 would drop that order.
-- The temporary B-trees hold the seeds, one for each author, and sort one page. The seeds are looked up in the index
-- alone: reading created_at from the posts would touch one more database page for each author.
-- With `hides_replies`, fewer rows than a page may mean that too many of the nearest posts were hidden. Then `to_the_end`
-- merges until the page is full.
WITH RECURSIVE
  authors (author_id) AS ({timeline_authors which="> 0"}),
  seeds (created_at, id, author_id) AS (
    SELECT p.created_at, p.id, p.author_id
      FROM authors AS a
     CROSS JOIN posts AS p INDEXED BY posts_by_author ON p.author_id = a.author_id AND (p.created_at, p.id) = (
       SELECT created_at, id FROM posts
        WHERE author_id = a.author_id AND (created_at, id) {<} (:position, :id)
        ORDER BY created_at {DESC}, id {DESC} LIMIT 1)
     ORDER BY p.created_at {DESC}, p.id {DESC}
     LIMIT {hides_replies?{to_the_end?-1|4 * :limit}|:limit}),
  merged (created_at, id, author_id) AS (
    SELECT created_at, id, author_id FROM seeds
    UNION ALL
    SELECT p.created_at, p.id, p.author_id
      FROM merged AS m
     CROSS JOIN posts AS p ON p.id = (
       SELECT id FROM posts
        WHERE author_id = m.author_id AND (created_at, id) {<} (m.created_at, m.id)
        ORDER BY created_at {DESC}, id {DESC} LIMIT 1)
     ORDER BY 1 {DESC}, 2 {DESC}
     LIMIT {hides_replies?{to_the_end?-1|4 * :limit}|:limit})
SELECT {post_columns}
  FROM {hides_replies?(SELECT merged.created_at, merged.id FROM merged CROSS JOIN posts AS r ON r.id = merged.id WHERE {reply_of_interest post=r} LIMIT :limit)|merged} AS m
 CROSS JOIN posts AS p ON p.id = m.id
 ORDER BY m.created_at {DESC}, m.id {DESC}
