-- What the viewer has saved, as rows of posts. An entry whose post is gone is left out until the post comes back; one
-- that is only an address has no post.
SELECT {post_columns}, s.saved_at, s.id, s.note, s.address
  FROM saved_posts AS s INDEXED BY saved_posts_by_time
  LEFT JOIN posts AS p ON p.id = s.post_id
 WHERE s.user_id = :viewer AND (s.saved_at, s.id) {<} (:position, :id) AND (p.id IS NOT NULL OR s.address IS NOT NULL)
 ORDER BY s.saved_at {DESC}, s.id {DESC}
 LIMIT :limit
