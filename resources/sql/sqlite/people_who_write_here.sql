-- At most two users who are more than a name that somebody follows: they have posts or a password, signed up here, or own an
-- imported archive. Reads users until it has found two.
SELECT id FROM users
 WHERE imported_username IS NULL OR post_count > 0 OR {has_password user=users}
    OR id IN (SELECT owner_id FROM sources)
 LIMIT 2
