SELECT (SELECT count(*) FROM user) + (SELECT count(*) FROM post) + (SELECT count(*) FROM followers)
