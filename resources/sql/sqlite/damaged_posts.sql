SELECT id, author_id, created_at, body, imported FROM posts NOT INDEXED WHERE id >= :from ORDER BY id
