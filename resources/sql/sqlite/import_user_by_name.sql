-- The next user who was imported under this name without an e-mail address.
SELECT id FROM users
 WHERE imported_username = :name AND email = '' AND id > :after AND id <= :last
 ORDER BY id
 LIMIT 1
