-- Part of other queries: whether the post in the table {post} is none of the replies that a timeline can hide: those to
-- people other than the viewer, the author, and those whom the viewer follows.
({post}.reply_to_author IS NULL OR {post}.reply_to_author IN ({post}.author_id, :viewer)
 OR EXISTS (SELECT 1 FROM follows WHERE follower_id = :viewer AND followed_id = {post}.reply_to_author))
