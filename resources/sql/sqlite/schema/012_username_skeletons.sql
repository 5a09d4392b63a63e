-- What names that look alike have in common, made by the application: the version of Unicode's data, a bar, and the
-- skeleton of Unicode's report 39. Where there is none yet it is NULL. Not unique: what was here before stays.
ALTER TABLE users ADD COLUMN username_skeleton TEXT;

CREATE INDEX users_by_username_skeleton ON users (username_skeleton);

CREATE TRIGGER users_renamed AFTER UPDATE OF username, username_folded ON users
WHEN new.username IS NOT old.username AND new.username_skeleton IS old.username_skeleton BEGIN
  UPDATE users SET username_skeleton = NULL WHERE id = new.id;
END;
