DELETE FROM {table} WHERE id BETWEEN :first AND :last
