-- The kinds of sources that a user's posts came from; a kind can come more than once. Reads the few sources there are.
SELECT kind FROM sources WHERE owner_id = :user
UNION ALL
SELECT s.kind FROM user_origins AS o JOIN sources AS s ON s.id = o.source_id WHERE o.user_id = :user
