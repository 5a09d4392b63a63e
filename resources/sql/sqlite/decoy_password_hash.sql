-- The hashes of users from a position on that depends on the name typed. Reads users in the order of their ids until
-- 100 have a password.
SELECT password_hash FROM users
 WHERE id >= :position % (SELECT max(id) + 1 FROM users) AND password_hash <> '' AND password_hash NOT GLOB '!*'
 ORDER BY id
 LIMIT 100
