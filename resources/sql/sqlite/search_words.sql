-- The words in posts that begin with :prefix, in order. Each is in the table once for every place where it stands, so
-- from each word the next is sought, and how often a word is used does not matter.
WITH RECURSIVE words (word) AS (
  SELECT (SELECT term FROM post_search_words WHERE term >= :prefix LIMIT 1)
  UNION ALL
  SELECT (SELECT term FROM post_search_words WHERE term >= words.word || char(1) LIMIT 1)
    FROM words
   WHERE word < :after_prefix
   LIMIT :limit)
SELECT word FROM words WHERE word < :after_prefix
