-- Whether :user has a password and is somebody else than :viewer.
SELECT 1 FROM users WHERE id = :user AND id <> :viewer AND {has_password user=users}
