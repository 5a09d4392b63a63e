-- Posts can be dated to the start of 1970 and before, so a last_post_at of 0 does not say that a user has not posted: a
-- post_count of 0 does.
DROP TRIGGER posts_inserted;

CREATE TRIGGER posts_inserted AFTER INSERT ON posts BEGIN
  UPDATE users SET post_count = post_count + 1,
         last_post_at = iif(post_count = 0, new.created_at, max(last_post_at, new.created_at))
   WHERE id = new.author_id;
END;

UPDATE users SET last_post_at = (SELECT max(created_at) FROM posts WHERE author_id = users.id)
 WHERE last_post_at = 0 AND post_count > 0;

-- What lists are sorted by: whoever has not posted comes after everybody who has, in whichever year.
ALTER TABLE users ADD COLUMN last_post_order INTEGER
  GENERATED ALWAYS AS (iif(post_count = 0, -9223372036854775808, last_post_at)) VIRTUAL;

DROP INDEX users_by_last_post;
CREATE INDEX users_by_last_post ON users (last_post_order, id);
