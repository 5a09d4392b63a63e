-- How many names and usernames match, at most :limit; those of one user count each.
SELECT count(*) FROM ({{match}_ids union="UNION ALL" also=""} LIMIT :limit)
