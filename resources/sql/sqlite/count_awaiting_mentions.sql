-- Reads the whole table, which is empty but for the rows of an import.
SELECT count(*) FROM posts_awaiting_mentions
