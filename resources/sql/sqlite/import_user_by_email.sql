SELECT id FROM users WHERE email_folded = :email
