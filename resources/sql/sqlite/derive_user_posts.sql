-- What the triggers posts_inserted and posts_deleted keep in users, for the authors of posts beyond :after.
UPDATE users
   SET post_count = (SELECT count(*) FROM posts WHERE author_id = users.id),
       last_post_at = coalesce((SELECT max(created_at) FROM posts WHERE author_id = users.id), 0)
 WHERE id IN (SELECT author_id FROM posts WHERE id > :after)
