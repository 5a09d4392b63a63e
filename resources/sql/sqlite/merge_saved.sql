-- Part of other queries: whether :into has saved what the row t of saved_posts has.
EXISTS (SELECT 1 FROM saved_posts AS o WHERE o.user_id = :into AND (o.post_id = t.post_id OR o.address = t.address))
