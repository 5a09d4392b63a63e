-- Replies, mentions, notifications, messages, saved posts and mutes.

-- What a post answers, and whose post that was. Neither is a foreign key: both outlive the post that was answered. A
-- reply_to_author without a reply_to is a reply to a post that was never in this file. reply_count counts direct replies.
ALTER TABLE posts ADD COLUMN reply_to INTEGER;
ALTER TABLE posts ADD COLUMN reply_to_author INTEGER;
ALTER TABLE posts ADD COLUMN reply_count INTEGER NOT NULL DEFAULT 0;
ALTER TABLE posts ADD COLUMN picture_count INTEGER NOT NULL DEFAULT 0;

-- These hold replies only.
CREATE INDEX replies_by_post ON posts (reply_to, created_at, id) WHERE reply_to IS NOT NULL;
CREATE INDEX replies_by_replied_author ON posts (reply_to_author, created_at, id) WHERE reply_to_author IS NOT NULL;
CREATE INDEX replies_by_time ON posts (created_at, id) WHERE reply_to_author IS NOT NULL;

-- Whom a post mentions, and by which name: a later change of the username doesn't change what the post says.
CREATE TABLE mentions (
  post_id         INTEGER NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
  user_id         INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  username_folded TEXT NOT NULL CHECK (username_folded <> ''),
  PRIMARY KEY (post_id, user_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX mentions_by_user ON mentions (user_id, post_id);

-- Posts that may mention somebody and have not been searched for that. SQL can't tell what is a mention.
CREATE TABLE posts_awaiting_mentions (
  post_id INTEGER PRIMARY KEY REFERENCES posts (id) ON DELETE CASCADE
) STRICT;

-- One row for each cause. subject_id is the post of a reply or a mention, and 0 for a follow. A row whose cause is gone
-- stays, so that the same cause coming back is no news to somebody who has read of it.
CREATE TABLE notifications (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  user_id    INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  kind       TEXT NOT NULL CHECK (kind IN ('follow', 'reply', 'mention')),
  actor_id   INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  subject_id INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  -- 0: unread.
  read_at    INTEGER NOT NULL DEFAULT 0,
  is_gone    INTEGER NOT NULL DEFAULT 0 CHECK (is_gone IN (0, 1)),
  UNIQUE (actor_id, user_id, kind, subject_id),
  CHECK (actor_id <> user_id)
) STRICT;

CREATE INDEX notifications_by_time ON notifications (user_id, created_at, id) WHERE is_gone = 0;
CREATE INDEX notifications_by_kind ON notifications (user_id, kind, created_at, id) WHERE is_gone = 0;
CREATE INDEX notifications_unread ON notifications (user_id, id) WHERE is_gone = 0 AND read_at = 0;
CREATE INDEX notifications_by_subject ON notifications (subject_id) WHERE subject_id <> 0;

-- The last notification and message that the desktop has shown to a user.
CREATE TABLE desktop_notifications (
  user_id         INTEGER PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
  notification_id INTEGER NOT NULL,
  message_id      INTEGER NOT NULL
) STRICT;

CREATE TABLE messages (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  sender_id    INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  recipient_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  created_at   INTEGER NOT NULL,
  body         TEXT NOT NULL CHECK (body <> ''),
  imported     INTEGER NOT NULL DEFAULT 0 CHECK (imported IN (0, 1)),
  CHECK (imported = 1 OR length(body) <= 1000)
) STRICT;

CREATE INDEX messages_by_sender ON messages (sender_id, recipient_id, created_at, id);
CREATE INDEX messages_by_recipient ON messages (recipient_id);

-- The messages that a user has with another one. Sender and recipient can each remove a message for themselves; once both
-- have, it is deleted. A message to oneself has one row, incoming if it was imported: the web application counts it as new.
CREATE TABLE kept_messages (
  user_id     INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  other_id    INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  created_at  INTEGER NOT NULL,
  message_id  INTEGER NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
  is_incoming INTEGER NOT NULL CHECK (is_incoming IN (0, 1)),
  PRIMARY KEY (user_id, other_id, created_at, message_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX kept_messages_by_message ON kept_messages (message_id);
CREATE INDEX kept_messages_by_other ON kept_messages (other_id);

-- A row for each user and each other one they have messages with. The last look is the newest message when the user last
-- looked; unread are incoming messages beyond it. Without messages last_message_id is 0.
CREATE TABLE message_threads (
  user_id         INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  other_id        INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  last_message_at INTEGER NOT NULL,
  last_message_id INTEGER NOT NULL,
  unread_count    INTEGER NOT NULL DEFAULT 0 CHECK (unread_count >= 0),
  last_look_at    INTEGER NOT NULL DEFAULT -9223372036854775808,
  last_look_id    INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (user_id, other_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX message_threads_by_time ON message_threads (user_id, last_message_at, other_id) WHERE last_message_id <> 0;
CREATE INDEX message_threads_unread ON message_threads (user_id, unread_count) WHERE unread_count > 0;
CREATE INDEX message_threads_by_other ON message_threads (other_id);

-- A post, or the address of one that is not in this file. The post is no foreign key: when its deletion is undone, it is
-- still saved.
CREATE TABLE saved_posts (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  user_id  INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  post_id  INTEGER,
  address  TEXT CHECK (address <> ''),
  note     TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 500),
  saved_at INTEGER NOT NULL,
  UNIQUE (user_id, post_id),
  UNIQUE (user_id, address),
  CHECK ((post_id IS NULL) <> (address IS NULL))
) STRICT;

CREATE INDEX saved_posts_by_time ON saved_posts (user_id, saved_at, id);

-- Until an instant, or until it is lifted.
CREATE TABLE mutes (
  user_id    INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  muted_id   INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  created_at INTEGER NOT NULL,
  until      INTEGER,
  PRIMARY KEY (user_id, muted_id),
  CHECK (user_id <> muted_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX mutes_by_muted ON mutes (muted_id);

-- One draft for each post that is being answered, and for each user who is being written to. The draft of a new post is in
-- the table drafts.
CREATE TABLE conversation_drafts (
  user_id    INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  kind       TEXT NOT NULL CHECK (kind IN ('reply', 'message')),
  subject_id INTEGER NOT NULL,
  body       TEXT NOT NULL CHECK (body <> ''),
  saved_at   INTEGER NOT NULL,
  PRIMARY KEY (user_id, kind, subject_id)
) STRICT, WITHOUT ROWID;

-- The triggers below and those for the search index do nothing while the property "derived_waits" is set. Whoever adds
-- many rows sets it, adds them, derives what is missing by the statements in derive_*.sql, and takes it away again, in one
-- transaction. While "import_runs" is set, new notifications have been read: what an import brings is no news.

DROP TRIGGER posts_inserted;
DROP TRIGGER posts_deleted;
DROP TRIGGER follows_inserted;
DROP TRIGGER follows_deleted;

CREATE TRIGGER posts_inserted AFTER INSERT ON posts
WHEN NOT EXISTS (SELECT 1 FROM properties WHERE name = 'derived_waits') BEGIN
  UPDATE users SET post_count = post_count + 1,
         last_post_at = iif(post_count = 0, new.created_at, max(last_post_at, new.created_at))
   WHERE id = new.author_id;
  UPDATE posts SET reply_count = reply_count + 1 WHERE id = new.reply_to;
  -- A post that comes back still has its replies.
  UPDATE posts SET reply_count = (SELECT count(*) FROM posts WHERE reply_to = new.id)
   WHERE id = new.id AND EXISTS (SELECT 1 FROM posts WHERE reply_to = new.id);
  INSERT OR IGNORE INTO posts_awaiting_mentions (post_id)
  SELECT new.id WHERE new.body GLOB '*[@' || char(65131, 65312) || ']*';
  INSERT INTO notifications (user_id, kind, actor_id, subject_id, created_at, read_at)
  SELECT new.reply_to_author, 'reply', new.author_id, new.id, new.created_at,
         iif(EXISTS (SELECT 1 FROM properties WHERE name = 'import_runs'), 1, 0)
   WHERE new.reply_to_author <> new.author_id
     AND EXISTS (SELECT 1 FROM users WHERE id = new.reply_to_author)
     AND NOT EXISTS (SELECT 1 FROM mutes
                      WHERE user_id = new.reply_to_author AND muted_id = new.author_id
                        AND (until IS NULL OR until > new.created_at))
  ON CONFLICT (actor_id, user_id, kind, subject_id) DO UPDATE SET is_gone = 0, created_at = excluded.created_at;
END;

CREATE TRIGGER posts_deleted AFTER DELETE ON posts
WHEN NOT EXISTS (SELECT 1 FROM properties WHERE name = 'derived_waits') BEGIN
  UPDATE users SET post_count = post_count - 1,
         last_post_at = coalesce((SELECT created_at FROM posts WHERE author_id = old.author_id
                                  ORDER BY created_at DESC LIMIT 1), 0)
   WHERE id = old.author_id;
  UPDATE posts SET reply_count = reply_count - 1 WHERE id = old.reply_to AND reply_count > 0;
  UPDATE notifications SET is_gone = 1 WHERE subject_id = old.id AND subject_id <> 0 AND kind = 'reply';
END;

CREATE TRIGGER posts_updated AFTER UPDATE OF reply_to ON posts
WHEN old.reply_to IS NOT new.reply_to AND NOT EXISTS (SELECT 1 FROM properties WHERE name = 'derived_waits') BEGIN
  UPDATE posts SET reply_count = reply_count - 1 WHERE id = old.reply_to AND reply_count > 0;
  UPDATE posts SET reply_count = reply_count + 1 WHERE id = new.reply_to;
END;

CREATE TRIGGER posts_updated_mentions AFTER UPDATE OF body ON posts
WHEN old.body <> new.body AND NOT EXISTS (SELECT 1 FROM properties WHERE name = 'derived_waits') BEGIN
  DELETE FROM mentions WHERE post_id = new.id;
  INSERT OR IGNORE INTO posts_awaiting_mentions (post_id)
  SELECT new.id WHERE new.body GLOB '*[@' || char(65131, 65312) || ']*';
END;

CREATE TRIGGER follows_inserted AFTER INSERT ON follows
WHEN NOT EXISTS (SELECT 1 FROM properties WHERE name = 'derived_waits') BEGIN
  UPDATE users SET following_count = following_count + 1 WHERE id = new.follower_id;
  UPDATE users SET follower_count = follower_count + 1 WHERE id = new.followed_id;
  INSERT INTO notifications (user_id, kind, actor_id, subject_id, created_at, read_at)
  SELECT new.followed_id, 'follow', new.follower_id, 0, new.created_at,
         iif(EXISTS (SELECT 1 FROM properties WHERE name = 'import_runs'), 1, 0)
   WHERE NOT EXISTS (SELECT 1 FROM mutes
                      WHERE user_id = new.followed_id AND muted_id = new.follower_id
                        AND (until IS NULL OR until > new.created_at))
  ON CONFLICT (actor_id, user_id, kind, subject_id) DO UPDATE SET is_gone = 0, created_at = excluded.created_at;
END;

CREATE TRIGGER follows_deleted AFTER DELETE ON follows
WHEN NOT EXISTS (SELECT 1 FROM properties WHERE name = 'derived_waits') BEGIN
  UPDATE users SET following_count = following_count - 1 WHERE id = old.follower_id;
  UPDATE users SET follower_count = follower_count - 1 WHERE id = old.followed_id;
  UPDATE notifications SET is_gone = 1
   WHERE actor_id = old.follower_id AND user_id = old.followed_id AND kind = 'follow' AND subject_id = 0;
END;

-- Whoever answers somebody usually mentions them, too. The reply says it.
CREATE TRIGGER mentions_inserted AFTER INSERT ON mentions
WHEN NOT EXISTS (SELECT 1 FROM properties WHERE name = 'derived_waits') BEGIN
  INSERT INTO notifications (user_id, kind, actor_id, subject_id, created_at, read_at)
  SELECT new.user_id, 'mention', p.author_id, p.id, p.created_at,
         -- Imported posts are searched for mentions after the import.
         iif(p.imported = 1 OR EXISTS (SELECT 1 FROM properties WHERE name = 'import_runs'), 1, 0)
    FROM posts AS p
   WHERE p.id = new.post_id AND p.author_id <> new.user_id AND p.reply_to_author IS NOT new.user_id
     AND NOT EXISTS (SELECT 1 FROM mutes
                      WHERE user_id = new.user_id AND muted_id = p.author_id
                        AND (until IS NULL OR until > p.created_at))
  ON CONFLICT (actor_id, user_id, kind, subject_id) DO UPDATE SET is_gone = 0, created_at = excluded.created_at;
END;

CREATE TRIGGER mentions_deleted AFTER DELETE ON mentions
WHEN NOT EXISTS (SELECT 1 FROM properties WHERE name = 'derived_waits') BEGIN
  UPDATE notifications SET is_gone = 1
   WHERE subject_id = old.post_id AND subject_id <> 0 AND user_id = old.user_id AND kind = 'mention';
END;

CREATE TRIGGER messages_inserted AFTER INSERT ON messages
WHEN NOT EXISTS (SELECT 1 FROM properties WHERE name = 'derived_waits') BEGIN
  INSERT INTO kept_messages (user_id, other_id, created_at, message_id, is_incoming)
  VALUES (new.sender_id, new.recipient_id, new.created_at, new.id, new.sender_id = new.recipient_id AND new.imported);
  INSERT INTO kept_messages (user_id, other_id, created_at, message_id, is_incoming)
  SELECT new.recipient_id, new.sender_id, new.created_at, new.id, 1 WHERE new.sender_id <> new.recipient_id;
END;

CREATE TRIGGER kept_messages_inserted AFTER INSERT ON kept_messages
WHEN NOT EXISTS (SELECT 1 FROM properties WHERE name = 'derived_waits') BEGIN
  INSERT INTO message_threads (user_id, other_id, last_message_at, last_message_id, unread_count)
  VALUES (new.user_id, new.other_id, new.created_at, new.message_id, new.is_incoming)
  ON CONFLICT (user_id, other_id) DO UPDATE SET
    unread_count = unread_count
                 + (new.is_incoming AND (new.created_at, new.message_id) > (last_look_at, last_look_id)),
    last_message_at = iif(last_message_id = 0 OR (new.created_at, new.message_id) > (last_message_at, last_message_id),
                          new.created_at, last_message_at),
    last_message_id = iif(last_message_id = 0 OR (new.created_at, new.message_id) > (last_message_at, last_message_id),
                          new.message_id, last_message_id);
END;

CREATE TRIGGER kept_messages_deleted AFTER DELETE ON kept_messages
WHEN NOT EXISTS (SELECT 1 FROM properties WHERE name = 'derived_waits') BEGIN
  UPDATE message_threads SET
    unread_count = max(0, unread_count
                 - (old.is_incoming AND (old.created_at, old.message_id) > (last_look_at, last_look_id))),
    last_message_at = coalesce((SELECT created_at FROM kept_messages
                                 WHERE user_id = old.user_id AND other_id = old.other_id
                                 ORDER BY created_at DESC, message_id DESC LIMIT 1), 0),
    last_message_id = coalesce((SELECT message_id FROM kept_messages
                                 WHERE user_id = old.user_id AND other_id = old.other_id
                                 ORDER BY created_at DESC, message_id DESC LIMIT 1), 0)
   WHERE user_id = old.user_id AND other_id = old.other_id;
  DELETE FROM messages
   WHERE id = old.message_id AND NOT EXISTS (SELECT 1 FROM kept_messages WHERE message_id = old.message_id);
END;

-- What ALTER TABLE can't do without writing all posts again: a post of pictures alone has no text. And the switch of the
-- search index becomes that of everything that is derived.
PRAGMA writable_schema = ON;
UPDATE sqlite_schema
   SET sql = replace(replace(sql, ' CHECK (body <> '''')', ''),
                     'CHECK (imported = 1 OR length(body) <= 500)',
                     'CHECK (imported = 1 OR length(body) <= 500),
  CHECK (body <> '''' OR picture_count > 0),
  CHECK (picture_count >= 0 AND reply_count >= 0),
  CHECK (reply_to IS NULL OR (reply_to <> id AND reply_to_author IS NOT NULL))')
 WHERE type = 'table' AND name = 'posts';
UPDATE sqlite_schema SET sql = replace(sql, '''search_waits''', '''derived_waits''')
 WHERE type = 'trigger' AND tbl_name = 'posts';
PRAGMA writable_schema = RESET;
