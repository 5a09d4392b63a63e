-- Part of other queries: the columns of a user as the viewer sees them, from users AS u.
u.id, u.username, u.display_name, u.email, u.about_me, u.created_at, u.last_seen,
u.follower_count, u.following_count, u.post_count, u.last_post_at,
EXISTS (SELECT 1 FROM follows WHERE follower_id = :viewer AND followed_id = u.id) AS followed_by_viewer,
EXISTS (SELECT 1 FROM follows WHERE follower_id = u.id AND followed_id = :viewer) AS follows_viewer,
u.picture_version
