INSERT INTO names_to_find (user_id) SELECT id FROM users WHERE id > :from AND id <= :to AND is_nameless = 0
