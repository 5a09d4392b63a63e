-- Part of other queries: the columns of a post, from posts AS p. Its author is read once, by post_authors.sql.
p.id, p.author_id, p.created_at, p.body
