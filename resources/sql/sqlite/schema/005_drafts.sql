-- What somebody has written and not published yet; of any length.
CREATE TABLE drafts (
  user_id  INTEGER PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
  body     TEXT NOT NULL CHECK (body <> ''),
  saved_at INTEGER NOT NULL
) STRICT;
