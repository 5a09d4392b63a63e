-- Part of other queries: the columns of a post, from posts AS p. Authors are read by post_authors.sql, each of them
-- once, and pictures by pictures_among.sql, for the posts that have any.
p.id, p.author_id, p.created_at, p.body, p.reply_to, p.reply_to_author, p.reply_count, p.picture_count
