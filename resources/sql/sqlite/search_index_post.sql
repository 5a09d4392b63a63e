INSERT INTO post_search{argument} (rowid, author, words, marks) VALUES (:key, :author, :words, :marks)
