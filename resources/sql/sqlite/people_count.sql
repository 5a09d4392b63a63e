-- The number of matching names and usernames, :limit at most. A user can count more than once.
SELECT count(*) FROM ({{match}_ids union="UNION ALL" also=""} LIMIT :limit)
