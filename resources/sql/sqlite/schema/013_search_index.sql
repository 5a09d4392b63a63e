-- The second index of posts, by the rule of 008_search_folding.sql; 003_search.sql tells what the key, "author", "words" and
-- "marks" are. It is filled in the background, post by post, while the first one is still in use. Of the
-- properties "search_version_next" is the version that is being made, and "search_indexed_2" the last post that it has;
-- both are gone when it has all, and "search_version", the one in use, is 2.
-- FTS5's tokenizer "ascii" only takes apart what is folded here: to it all that is not ASCII is a letter.
CREATE VIEW searchable_posts_2 (id, created_at, key, author, words, marks) AS
SELECT id, created_at,
       (max(-8589934592, min(8589934591, created_at / 1000)) << 30) | (id & 1073741823),
       '@' || author_id,
       replace(replace(folded, '#', ' '), '@', ' '),
       -- "#" and "@" of any width. What joins the words of a name stands as something that is a letter to the tokenizer.
       CASE WHEN body GLOB '*[#@' || char(65119, 65131, 65283, 65312) || ']*'
            THEN replace(replace(replace(replace(replace(folded, '_', char(8255)), '.', char(8228)), '-', char(8208)), '~', char(183)),
                         '=', char(65312))
            ELSE ''
       END
  FROM (
    SELECT id, created_at, author_id, body,
           -- Nothing but ASCII, without "#" and "@": that is soon told, and the tokenizer does all that is to be done. The lengths
           -- differ where text is hidden behind a zero.
           CASE WHEN length(CAST(body AS BLOB)) = length(body) AND body NOT GLOB '*[^' || char(1) || '-"$-?A-' || char(127) || ']*'
                THEN body
                ELSE (
                  WITH RECURSIVE
                    composed (number, text) AS (
                      SELECT 0, body
                      UNION ALL
                      SELECT p.number, replace(text, p.pair, p.form)
                        FROM composed
                       CROSS JOIN search_pairs_2 AS p
                          ON p.number = (SELECT n.number FROM search_pairs_2 AS n
                                          WHERE n.number > composed.number AND instr(composed.text, n.pair) > 0
                                          ORDER BY n.number LIMIT 1)),
                    -- In pieces, as finding the nth character takes n steps; each with the characters before and behind it.
                    pieces (piece, rest) AS (
                      SELECT substr(text, 1, 102), substr(text, 101)
                        FROM (SELECT ' ' || text AS text FROM composed ORDER BY number DESC LIMIT 1)
                      UNION ALL
                      SELECT substr(rest, 1, 102), substr(rest, 101) FROM pieces WHERE length(rest) > 1),
                    places (place) AS (SELECT 2 UNION ALL SELECT place + 1 FROM places WHERE place < 101)
                  SELECT replace(group_concat((
                           SELECT CASE WHEN c.form = '#' THEN ' #'
                                       WHEN c.form NOT IN ('@', '.', '-', '~')
                                       THEN replace(c.form, '*', char(unicode(substr(piece, place, 1)) + c.shift))
                                       -- These belong to a name where a word comes next, and else part words.
                                       WHEN coalesce((
                                              SELECT iif(c.form = '@', ltrim(n.form), n.form) FROM search_characters_2 AS n
                                               WHERE n.first <= unicode(substr(piece, place + 1, 1))
                                               ORDER BY n.first DESC LIMIT 1), '') NOT GLOB '[^ #@.~' || char(2) || '-]*'
                                       THEN ' '
                                       WHEN c.form <> '@' THEN c.form || ' '
                                       -- And this between a name and its host, or where a name begins.
                                       WHEN (SELECT p.form FROM search_characters_2 AS p
                                              WHERE p.first <= unicode(substr(piece, place - 1, 1))
                                              ORDER BY p.first DESC LIMIT 1) GLOB '[^ #@.~' || char(2) || '-]*'
                                       THEN '= '
                                       ELSE ' @'
                                  END
                             FROM search_characters_2 AS c
                            WHERE c.first <= unicode(substr(piece, place, 1))
                            ORDER BY c.first DESC LIMIT 1), ''), char(1, 2), '')
                    FROM pieces CROSS JOIN places ON place <= length(piece))
           END AS folded
      FROM posts);

CREATE VIRTUAL TABLE post_search_2 USING fts5 (
  author, words, marks,
  content = 'searchable_posts_2', content_rowid = 'key', columnsize = 0,
  tokenize = "ascii tokenchars '#@'");

-- As 007_search_pages.sql tells.
INSERT INTO post_search_2 (post_search_2, rank) VALUES ('pgsz', 16000);

CREATE VIRTUAL TABLE post_search_words_2 USING fts5vocab (post_search_2, instance);

INSERT INTO properties (name, value) VALUES ('search_version_next', '2'), ('search_indexed_2', '0');

CREATE TRIGGER posts_inserted_search_2 AFTER INSERT ON posts
WHEN NOT EXISTS (SELECT 1 FROM properties WHERE name = 'search_waits')
 AND new.id <= coalesce((SELECT CAST(value AS INTEGER) FROM properties WHERE name = 'search_indexed_2'), 9223372036854775807) BEGIN
  INSERT INTO post_search_2 (rowid, author, words, marks)
  SELECT key, author, words, marks FROM searchable_posts_2 WHERE id = new.id;
END;

CREATE TRIGGER posts_deleted_search_2 BEFORE DELETE ON posts
WHEN old.id <= coalesce((SELECT CAST(value AS INTEGER) FROM properties WHERE name = 'search_indexed_2'), 9223372036854775807) BEGIN
  INSERT INTO post_search_2 (post_search_2, rowid, author, words, marks)
  SELECT 'delete', key, author, words, marks FROM searchable_posts_2 WHERE id = old.id;
END;

CREATE TRIGGER posts_updating_search_2 BEFORE UPDATE OF id, author_id, created_at, body ON posts
WHEN old.id <= coalesce((SELECT CAST(value AS INTEGER) FROM properties WHERE name = 'search_indexed_2'), 9223372036854775807) BEGIN
  INSERT INTO post_search_2 (post_search_2, rowid, author, words, marks)
  SELECT 'delete', key, author, words, marks FROM searchable_posts_2 WHERE id = old.id;
END;

CREATE TRIGGER posts_updated_search_2 AFTER UPDATE OF id, author_id, created_at, body ON posts
WHEN new.id <= coalesce((SELECT CAST(value AS INTEGER) FROM properties WHERE name = 'search_indexed_2'), 9223372036854775807) BEGIN
  INSERT INTO post_search_2 (rowid, author, words, marks)
  SELECT key, author, words, marks FROM searchable_posts_2 WHERE id = new.id;
END;
