-- Sorts the posts it adds, a bounded number, by key: in that order the index is written fastest.
INSERT INTO post_search (rowid, author, words, marks)
SELECT key, author, words, marks FROM searchable_posts WHERE id > :from AND id <= :to ORDER BY key
