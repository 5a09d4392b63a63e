-- Where posts came from, what an import changed, what only some posts have, and pictures of posts.

-- Each thing that posts came from: one row for each import of a file. report is what the user was told.
CREATE TABLE sources (
  id          INTEGER PRIMARY KEY,
  kind        TEXT NOT NULL CHECK (kind <> ''),
  name        TEXT NOT NULL,
  -- Whose archive it is.
  owner_id    INTEGER REFERENCES users (id) ON DELETE SET NULL,
  imported_at INTEGER NOT NULL,
  report      TEXT NOT NULL DEFAULT ''
) STRICT;

-- What identifies a post in its source. The post is no foreign key: an origin outlives its post, so that what somebody has
-- deleted doesn't come back with the next import. A post that was in several sources has several origins.
CREATE TABLE post_origins (
  key        TEXT NOT NULL CHECK (key <> ''),
  source_id  INTEGER NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
  post_id    INTEGER NOT NULL,
  -- Where the post was published on the web; empty if the source doesn't say.
  address    TEXT NOT NULL DEFAULT '',
  second_key TEXT,
  edited_at  INTEGER,
  PRIMARY KEY (key, source_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX post_origins_by_post ON post_origins (post_id);

CREATE TABLE user_origins (
  key       TEXT NOT NULL CHECK (key <> ''),
  source_id INTEGER NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
  user_id   INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  address   TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (key, source_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX user_origins_by_user ON user_origins (user_id);
CREATE INDEX user_origins_by_source ON user_origins (source_id);

-- The rows that an import added to a table. Their ids follow each other, as an import is one transaction and no id is
-- given out twice.
CREATE TABLE imported_rows (
  source_id  INTEGER NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
  table_name TEXT NOT NULL,
  first_id   INTEGER NOT NULL,
  last_id    INTEGER NOT NULL CHECK (last_id >= first_id),
  PRIMARY KEY (source_id, table_name)
) STRICT, WITHOUT ROWID;

-- Rows without an id of their own that an import added: follows and mutes.
CREATE TABLE imported_links (
  source_id  INTEGER NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
  table_name TEXT NOT NULL,
  from_id    INTEGER NOT NULL,
  to_id      INTEGER NOT NULL,
  PRIMARY KEY (source_id, table_name, from_id, to_id)
) STRICT, WITHOUT ROWID;

-- Values that an import changed in rows that were there before.
CREATE TABLE imported_changes (
  source_id   INTEGER NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
  table_name  TEXT NOT NULL,
  row_id      INTEGER NOT NULL,
  column_name TEXT NOT NULL,
  old_value   ANY,
  new_value   ANY,
  PRIMARY KEY (source_id, table_name, row_id, column_name)
) STRICT, WITHOUT ROWID;

-- What only some posts have.
CREATE TABLE post_details (
  post_id         INTEGER PRIMARY KEY REFERENCES posts (id) ON DELETE CASCADE,
  content_warning TEXT NOT NULL DEFAULT '',
  audience        TEXT NOT NULL DEFAULT 'everybody' CHECK (audience IN ('everybody', 'unlisted', 'followers')),
  -- The name of whose post this one repeats.
  reposted_from   TEXT NOT NULL DEFAULT '',
  -- What the post answers, where that is not in this file: its key in the source, and its address on the web.
  answers_key     TEXT NOT NULL DEFAULT '',
  answers_address TEXT NOT NULL DEFAULT '',
  edited_at       INTEGER
) STRICT;

CREATE INDEX post_details_by_answers ON post_details (answers_key) WHERE answers_key <> '';

-- Parts of a post's text that link to something other than what they say; in UTF-16 code units.
CREATE TABLE post_links (
  post_id INTEGER NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
  start   INTEGER NOT NULL CHECK (start >= 0),
  length  INTEGER NOT NULL CHECK (length > 0),
  target  TEXT NOT NULL CHECK (target <> ''),
  PRIMARY KEY (post_id, start)
) STRICT, WITHOUT ROWID;

-- The pictures of a post. posts.picture_count is their number. A picture that an archive describes without having it has no
-- row in picture_images, and no size.
CREATE TABLE post_pictures (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  post_id     INTEGER NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
  position    INTEGER NOT NULL CHECK (position >= 0),
  -- Of the image, in pixels.
  width       INTEGER NOT NULL CHECK (width >= 0),
  height      INTEGER NOT NULL CHECK (height >= 0),
  name        TEXT NOT NULL DEFAULT '',
  description TEXT NOT NULL DEFAULT '',
  UNIQUE (post_id, position)
) STRICT;

-- Apart from the rows that lists read. Both are JPEG or PNG: an image of at most 2048 by 2048 pixels, and a thumbnail of at
-- most 640 by 640.
CREATE TABLE picture_images (
  picture_id INTEGER PRIMARY KEY REFERENCES post_pictures (id) ON DELETE CASCADE,
  thumbnail  BLOB NOT NULL CHECK (length(thumbnail) > 0),
  image      BLOB NOT NULL CHECK (length(image) > 0)
) STRICT;

-- The pictures of what somebody has written and not published yet: of a new post, whose subject_id is 0, or of a reply to
-- the post subject_id. Both images are as in picture_images.
CREATE TABLE draft_pictures (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  user_id     INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  kind        TEXT NOT NULL CHECK (kind IN ('post', 'reply')),
  subject_id  INTEGER NOT NULL,
  position    INTEGER NOT NULL CHECK (position >= 0),
  width       INTEGER NOT NULL CHECK (width > 0),
  height      INTEGER NOT NULL CHECK (height > 0),
  name        TEXT NOT NULL DEFAULT '',
  description TEXT NOT NULL DEFAULT '',
  thumbnail   BLOB NOT NULL CHECK (length(thumbnail) > 0),
  image       BLOB NOT NULL CHECK (length(image) > 0)
) STRICT;

CREATE INDEX draft_pictures_by_draft ON draft_pictures (user_id, kind, subject_id, position);

-- Whether a user is known by a number alone. Such users stand only in the lists of those who follow them.
ALTER TABLE users ADD COLUMN is_nameless INTEGER NOT NULL DEFAULT 0 CHECK (is_nameless IN (0, 1));

-- A number is no name to be found by.
CREATE TRIGGER users_updated_nameless AFTER UPDATE OF is_nameless ON users WHEN old.is_nameless <> new.is_nameless BEGIN
  DELETE FROM name_beginnings WHERE user_id = new.id;
  INSERT INTO names_to_find (user_id) SELECT new.id WHERE new.is_nameless = 0;
END;

-- As 013_search_index.sql has it, but that whoever deletes many posts together takes them out of the index together, too.
DROP TRIGGER posts_deleted_search_2;

CREATE TRIGGER posts_deleted_search_2 BEFORE DELETE ON posts
WHEN NOT EXISTS (SELECT 1 FROM properties WHERE name = 'derived_waits')
 AND old.id <= coalesce((SELECT CAST(value AS INTEGER) FROM properties WHERE name = 'search_indexed_2'), 9223372036854775807) BEGIN
  INSERT INTO post_search_2 (post_search_2, rowid, author, words, marks)
  SELECT 'delete', key, author, words, marks FROM searchable_posts_2 WHERE id = old.id;
END;
