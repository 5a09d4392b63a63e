-- Only if the password is still the one that was verified.
UPDATE users SET password_hash = :new_hash WHERE id = :user AND password_hash = :old_hash
