-- Of a user whose password is still the old one; :old_hash may be NULL for any.
UPDATE users SET password_hash = :new_hash WHERE id = :user AND (:old_hash IS NULL OR password_hash = :old_hash)
