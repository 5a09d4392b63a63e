INSERT INTO post_search{version} (post_search{version}, rowid, author, words, marks)
VALUES ('delete', :key, :author, :words, :marks)
