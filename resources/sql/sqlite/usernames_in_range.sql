SELECT username FROM users WHERE id BETWEEN :first AND :last
