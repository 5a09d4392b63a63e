-- Part of other queries: whether the post with the id {post} is none of the replies that a timeline can hide: those to
-- people other than the viewer, the author, and those whom the viewer follows.
NOT EXISTS (
  SELECT 1 FROM posts AS r
   WHERE r.id = {post} AND r.reply_to_author <> r.author_id AND r.reply_to_author <> :viewer
     AND NOT EXISTS (SELECT 1 FROM follows WHERE follower_id = :viewer AND followed_id = r.reply_to_author))
