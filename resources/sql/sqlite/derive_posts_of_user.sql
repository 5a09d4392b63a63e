-- What the triggers posts_inserted and posts_deleted keep in users.
UPDATE users
   SET post_count = (SELECT count(*) FROM posts WHERE author_id = users.id),
       last_post_at = coalesce((SELECT max(created_at) FROM posts WHERE author_id = users.id), 0)
 WHERE id = :user
