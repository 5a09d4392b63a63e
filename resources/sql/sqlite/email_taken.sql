SELECT 1 FROM users WHERE email_folded = :value AND id <> :except
