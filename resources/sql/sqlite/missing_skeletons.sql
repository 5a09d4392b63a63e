SELECT id, username FROM users WHERE username_skeleton IS NULL
UNION ALL
SELECT id, username FROM users WHERE username_skeleton < :begin
UNION ALL
SELECT id, username FROM users WHERE username_skeleton >= :end
LIMIT :limit
