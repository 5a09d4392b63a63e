SELECT id, body FROM posts
 WHERE author_id = :author AND created_at = :created_at AND id <= :last
 ORDER BY id
 LIMIT :limit
