-- The pages of the full-text index on which words that start with :first may start, in the order of their first words,
-- and whether the posts of a page's last word continue on many more pages.
-- FTS5's own list of words would go through every page of each word's posts to get to the next word. post_search_idx
-- has a row for each page on which a word starts: a '0' and that word, cut off after the first byte that differs from
-- the word before. Its "pgno" divided by two is the page's number, from which the keys of post_search_data are made.
-- (Source: the comments of SQLite's fts5_index.c.)
-- It sorts the rows of a few pages, because the index consists of several segments, each with its own order.
WITH RECURSIVE segments (segment) AS (
  SELECT min(segid) FROM post_search{version}_idx
  UNION ALL
  SELECT (SELECT min(segid) FROM post_search{version}_idx WHERE segid > segment) FROM segments WHERE segment IS NOT NULL)
SELECT d.block, pages.pgno & 1
  FROM (SELECT i.segid, i.pgno
          FROM segments
         CROSS JOIN post_search{version}_idx AS i
            ON i.segid = segment
           AND i.term >= (SELECT max(term) FROM post_search{version}_idx WHERE segid = segment AND term <= CAST(:first AS BLOB))
           AND i.term < CAST(:after AS BLOB)
         ORDER BY i.term) AS pages
 CROSS JOIN post_search{version}_data AS d ON d.id = (pages.segid << 37) + (pages.pgno >> 1)
