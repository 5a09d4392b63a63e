-- The full-text index of posts. Its rowid, the key, is made of the second of a post and its id, so that FTS5 itself
-- gives posts newest first and goes on from any of them, however many match; the id is its lower 30 bits. Within one
-- second posts stand in the order of their ids. (Seconds out of 34 bits' range, the years 1698 to 2242, are cut.)
-- The index keeps no copy of a text: it is an index of this view.
-- "author" is a token for the author, which no text has among its "words"; "marks" has #tags and @names, each as one
-- token. Chinese, Japanese, Thai, Lao, Burmese and Khmer are written without spaces: there each character is a word,
-- and a part of a sentence a phrase. The tokenizer is one of SQLite's own, and the rest is done here, so that any
-- program that has SQLite can write posts; a tokenizer of the application's would be missing there.
CREATE VIEW searchable_posts (id, created_at, key, author, words, marks) AS
SELECT id, created_at,
       (max(-8589934592, min(8589934591, created_at / 1000)) << 30) | (id & 1073741823),
       '@' || author_id,
       replace(replace(spaced, '#', ' '), '@', ' '),
       iif(body GLOB '*[#@]*', spaced, '')
  FROM (
    SELECT id, created_at, author_id, body,
           -- The lengths differ unless all is ASCII, which is soon told.
           CASE WHEN length(CAST(body AS BLOB)) = length(body) OR body NOT GLOB '*[฀-໿က-႟ក-៿⺀-鿿豈-﫿ｦ-ﾟ𠀀-𿿽]*'
                THEN body
                ELSE (
                  WITH RECURSIVE
                    -- In pieces, as finding the nth character takes n steps.
                    pieces (piece, rest) AS (
                      SELECT substr(body, 1, 100), substr(body, 101)
                      UNION ALL
                      SELECT substr(rest, 1, 100), substr(rest, 101) FROM pieces WHERE rest <> ''),
                    places (place) AS (SELECT 1 UNION ALL SELECT place + 1 FROM places WHERE place < 100)
                  SELECT group_concat(
                           iif(substr(piece, place, 1) GLOB '[฀-໿က-႟ក-៿⺀-鿿豈-﫿ｦ-ﾟ𠀀-𿿽]',
                               ' ' || substr(piece, place, 1) || ' ', substr(piece, place, 1)), '')
                    FROM pieces CROSS JOIN places ON place <= length(piece))
           END AS spaced
      FROM posts);

CREATE VIRTUAL TABLE post_search USING fts5 (
  author, words, marks,
  content = 'searchable_posts', content_rowid = 'key', columnsize = 0,
  tokenize = "unicode61 remove_diacritics 2 tokenchars '#@'");

-- Every word there is, in order.
CREATE VIRTUAL TABLE post_search_words USING fts5vocab (post_search, instance);

-- In the order of the keys, in which the index is written fastest.
INSERT INTO post_search (rowid, author, words, marks)
SELECT key, author, words, marks FROM searchable_posts ORDER BY created_at, id;

-- Each statement that writes the index through a trigger writes it out, ten times as slow as many posts at once: who
-- adds many sets this property, adds them, indexes them and takes it away again in one transaction.
CREATE TRIGGER posts_inserted_search AFTER INSERT ON posts
WHEN NOT EXISTS (SELECT 1 FROM properties WHERE name = 'search_waits') BEGIN
  INSERT INTO post_search (rowid, author, words, marks)
  SELECT key, author, words, marks FROM searchable_posts WHERE id = new.id;
END;

-- FTS5 forgets a text only when told it once more, so these come before the change.
CREATE TRIGGER posts_deleted_search BEFORE DELETE ON posts BEGIN
  INSERT INTO post_search (post_search, rowid, author, words, marks)
  SELECT 'delete', key, author, words, marks FROM searchable_posts WHERE id = old.id;
END;

CREATE TRIGGER posts_updating_search BEFORE UPDATE OF id, author_id, created_at, body ON posts BEGIN
  INSERT INTO post_search (post_search, rowid, author, words, marks)
  SELECT 'delete', key, author, words, marks FROM searchable_posts WHERE id = old.id;
END;

CREATE TRIGGER posts_updated_search AFTER UPDATE OF id, author_id, created_at, body ON posts BEGIN
  INSERT INTO post_search (rowid, author, words, marks)
  SELECT key, author, words, marks FROM searchable_posts WHERE id = new.id;
END;
