-- The first user with a password at or after a place in the order of ids that depends on the name typed,
-- or else the first with one; it reads users in the order of their ids until one has a password. Nothing where nobody
-- could sign in anyway.
SELECT coalesce(
  (SELECT password_hash FROM users
    WHERE id >= :position % (SELECT max(id) + 1 FROM users) AND password_hash <> '' ORDER BY id LIMIT 1),
  (SELECT password_hash FROM users WHERE password_hash <> '' ORDER BY id LIMIT 1))
