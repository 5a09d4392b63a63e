UPDATE users SET is_nameless = 1 WHERE id = :id AND :is_nameless
