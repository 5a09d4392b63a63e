SELECT id, is_nameless FROM users NOT INDEXED WHERE id >= :from AND is_nameless ORDER BY id
