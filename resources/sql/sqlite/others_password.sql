-- Whether :user can sign in and is somebody else than :viewer.
SELECT 1 FROM users WHERE id = :user AND id <> :viewer AND password_hash NOT IN ('', '!')
