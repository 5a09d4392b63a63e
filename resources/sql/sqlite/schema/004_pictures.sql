-- Profile pictures, in a table of their own: users are read a page at a time, and their rows stay small.
CREATE TABLE pictures (
  user_id INTEGER PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
  -- PNG or JPEG, square, at most 256 pixels wide.
  image   BLOB NOT NULL CHECK (length(image) BETWEEN 1 AND 524288)
) STRICT;

-- Tells a user's picture from the one before; 0: no picture.
ALTER TABLE users ADD COLUMN picture_version INTEGER NOT NULL DEFAULT 0;
