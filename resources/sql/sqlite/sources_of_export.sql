-- Part of other queries: the sources in an export of :viewer, which are their own and those of the posts and users in it.
SELECT id FROM sources WHERE owner_id = :viewer
 UNION SELECT source_id FROM post_origins WHERE post_id IN ({posts_of_export})
 UNION SELECT source_id FROM user_origins WHERE user_id IN ({users_of_export})
