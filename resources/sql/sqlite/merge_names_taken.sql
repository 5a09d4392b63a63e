-- Whether somebody has what a user had who is gone.
SELECT 1 FROM users WHERE id = :user
UNION ALL
SELECT 1 FROM users WHERE username_folded = :username_folded
UNION ALL
SELECT 1 FROM users WHERE email_folded = :email_folded
LIMIT 1
