-- What the viewer has saved, as rows of posts. An entry whose post is gone is left out until the post comes back; one
-- that is only an address has no post. Last comes whether its time is only that of the import that brought it; that reads the
-- few sources there are.
SELECT {post_columns}, s.saved_at, s.id, s.note, s.address,
       s.address IS NOT NULL AND EXISTS (SELECT 1 FROM sources WHERE imported_at = s.saved_at)
  FROM saved_posts AS s INDEXED BY saved_posts_by_time
  LEFT JOIN posts AS p ON p.id = s.post_id
 WHERE s.user_id = :viewer AND (s.saved_at, s.id) {<} (:position, :id) AND (p.id IS NOT NULL OR s.address IS NOT NULL)
 ORDER BY s.saved_at {DESC}, s.id {DESC}
 LIMIT :limit
