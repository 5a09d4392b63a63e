-- Instants are UTC milliseconds since the epoch. Columns ending in _folded hold text folded for comparison
-- by the application (SQLite folds only ASCII). Counts are kept by triggers, so that a profile costs the same
-- for three followers and for three million.

CREATE TABLE properties (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE users (
  id                INTEGER PRIMARY KEY AUTOINCREMENT,
  username          TEXT NOT NULL CHECK (username <> ''),
  username_folded   TEXT NOT NULL UNIQUE,
  display_name      TEXT NOT NULL DEFAULT '',
  -- The display name, or the username where there is none.
  name_folded       TEXT NOT NULL,
  email             TEXT NOT NULL DEFAULT '',
  email_folded      TEXT UNIQUE CHECK (email_folded <> ''),
  -- Empty: nobody can sign in as this user.
  password_hash     TEXT NOT NULL DEFAULT '',
  about_me          TEXT NOT NULL DEFAULT '',
  created_at        INTEGER NOT NULL,
  last_seen         INTEGER,
  follower_count    INTEGER NOT NULL DEFAULT 0 CHECK (follower_count >= 0),
  following_count   INTEGER NOT NULL DEFAULT 0 CHECK (following_count >= 0),
  post_count        INTEGER NOT NULL DEFAULT 0 CHECK (post_count >= 0),
  -- 0: has not posted.
  last_post_at      INTEGER NOT NULL DEFAULT 0,
  -- The folded username in the database this user was imported from. What is imported is never cut.
  imported_username TEXT,
  CHECK (imported_username IS NOT NULL
         OR (length(username) <= 64 AND length(display_name) <= 64 AND length(about_me) <= 140))
) STRICT;

CREATE INDEX users_by_name ON users (name_folded, id);
CREATE INDEX users_by_followers ON users (follower_count, id);
CREATE INDEX users_by_last_post ON users (last_post_at, id);
CREATE INDEX users_by_imported_username ON users (imported_username) WHERE imported_username IS NOT NULL;

CREATE TABLE posts (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  author_id  INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  created_at INTEGER NOT NULL,
  body       TEXT NOT NULL CHECK (body <> ''),
  imported   INTEGER NOT NULL DEFAULT 0 CHECK (imported IN (0, 1)),
  CHECK (imported = 1 OR length(body) <= 500)
) STRICT;

CREATE INDEX posts_by_author ON posts (author_id, created_at, id);
CREATE INDEX posts_by_time ON posts (created_at, id);

CREATE TABLE follows (
  follower_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  followed_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  created_at  INTEGER NOT NULL,
  PRIMARY KEY (follower_id, followed_id),
  CHECK (follower_id <> followed_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX follows_by_follower ON follows (follower_id, created_at, followed_id);
CREATE INDEX follows_by_followed ON follows (followed_id, created_at, follower_id);

CREATE TRIGGER posts_inserted AFTER INSERT ON posts BEGIN
  UPDATE users SET post_count = post_count + 1, last_post_at = max(last_post_at, new.created_at)
   WHERE id = new.author_id;
END;

CREATE TRIGGER posts_deleted AFTER DELETE ON posts BEGIN
  UPDATE users SET post_count = post_count - 1,
         last_post_at = coalesce((SELECT created_at FROM posts WHERE author_id = old.author_id
                                  ORDER BY created_at DESC LIMIT 1), 0)
   WHERE id = old.author_id;
END;

CREATE TRIGGER follows_inserted AFTER INSERT ON follows BEGIN
  UPDATE users SET following_count = following_count + 1 WHERE id = new.follower_id;
  UPDATE users SET follower_count = follower_count + 1 WHERE id = new.followed_id;
END;

CREATE TRIGGER follows_deleted AFTER DELETE ON follows BEGIN
  UPDATE users SET following_count = following_count - 1 WHERE id = old.follower_id;
  UPDATE users SET follower_count = follower_count - 1 WHERE id = old.followed_id;
END;
