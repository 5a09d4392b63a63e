SELECT 1 FROM users WHERE username_folded = :value AND id <> :except
