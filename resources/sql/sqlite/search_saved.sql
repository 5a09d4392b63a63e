-- What the viewer has saved, last saved first. There is usually less of it than posts with a word.
SELECT {post_columns}, s.saved_at, s.id
  FROM saved_posts AS s INDEXED BY saved_posts_by_time
 CROSS JOIN posts AS p ON p.id = s.post_id
 WHERE s.user_id = :viewer AND (s.saved_at, s.id) {<} (:position, :id)
   AND p.created_at BETWEEN :since AND :until
   {search_filters post=p.id} {found? AND {search_in_index}|}{excludes? AND NOT {search_in_index}|}
 ORDER BY s.saved_at {DESC}, s.id {DESC}
 LIMIT :limit
