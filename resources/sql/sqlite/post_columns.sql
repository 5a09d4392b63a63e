-- Part of other queries: the columns of a post as the viewer sees it, from posts AS p and users AS u.
p.id, p.author_id, p.created_at, p.body, u.username, u.display_name, u.email,
EXISTS (SELECT 1 FROM follows WHERE follower_id = :viewer AND followed_id = p.author_id) AS followed_by_viewer
