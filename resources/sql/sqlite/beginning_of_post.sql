-- Part of other queries: what can be said of a post AS p in one line: its warning, if it has one, since that covers the text.
substr(coalesce(nullif((SELECT content_warning FROM post_details WHERE post_id = p.id), ''), p.body), 1, 1000)
