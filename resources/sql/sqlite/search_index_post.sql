INSERT INTO post_search{version} (rowid, author, words, marks) VALUES (:key, :author, :words, :marks)
