-- Part of other queries: what a web page shows of posts AS p.
p.id, p.author_id, p.created_at, p.body, p.reply_to, p.reply_to_author, p.picture_count, d.content_warning, d.audience,
d.reposted_from, d.answers_address, d.edited_at,
(SELECT address FROM post_origins WHERE post_id = p.id AND address <> '' LIMIT 1)
