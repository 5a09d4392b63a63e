-- A user's posts, oldest first.
SELECT p.created_at, p.body FROM posts AS p INDEXED BY posts_by_author WHERE p.author_id = :user ORDER BY p.created_at, p.id
