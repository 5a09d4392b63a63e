-- Changes the password of a user if its hash is still :old_hash, or whatever it is if :old_hash is NULL.
UPDATE users SET password_hash = :new_hash WHERE id = :user AND (:old_hash IS NULL OR password_hash = :old_hash)
