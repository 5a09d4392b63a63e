-- What the viewer has saved, last saved first, if no word has to be looked up in the index of posts.
SELECT {post_columns}, s.saved_at, s.id
  FROM saved_posts AS s INDEXED BY saved_posts_by_time
 CROSS JOIN posts AS p ON p.id = s.post_id
 WHERE s.user_id = :viewer AND (s.saved_at, s.id) {<} (:position, :id)
   AND p.created_at >= :since AND p.created_at < :until
   {search_filters post=p.id} {search_excludes}
 ORDER BY s.saved_at {DESC}, s.id {DESC}
 LIMIT :limit
