-- Sorts a bounded number of posts by key, the order in which the index is written fastest.
INSERT INTO post_search (rowid, author, words, marks)
SELECT key, author, words, marks FROM searchable_posts WHERE id > :from AND id <= :to ORDER BY key
