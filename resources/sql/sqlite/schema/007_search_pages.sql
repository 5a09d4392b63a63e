-- From this many bytes on FTS5 begins a new page of the index. A word that is in many posts has a list of the pages it
-- is on; SQLite 3.40 goes back through posts by that list only while it fits one page, and otherwise page by page. With
-- the usual 4050 bytes that begins at a million posts with the word. Pages written before stay as they are.
INSERT INTO post_search (post_search, rank) VALUES ('pgsz', 16000);
