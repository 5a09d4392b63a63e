-- Failed sign-ins, by a number of 16 bits made from the folded name that was typed: that bounds the table, and what is
-- typed by mistake in the place of a name, such as a password, is not kept.
CREATE TABLE sign_in_failures (
  name_number    INTEGER PRIMARY KEY CHECK (name_number BETWEEN 0 AND 65535),
  failures       INTEGER NOT NULL CHECK (failures > 0),
  last_failed_at INTEGER NOT NULL
) STRICT;

DROP INDEX sessions_by_user;
CREATE INDEX sessions_by_user ON sessions (user_id, created_at, token_hash);
