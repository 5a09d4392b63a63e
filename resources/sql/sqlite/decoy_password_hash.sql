-- The hashes of users at or after a place in the order of ids that depends on the name typed; it reads users in the order
-- of their ids until enough have a password.
SELECT password_hash FROM users
 WHERE id >= :position % (SELECT max(id) + 1 FROM users) AND password_hash <> '' AND password_hash NOT GLOB '!*'
 ORDER BY id
 LIMIT 100
