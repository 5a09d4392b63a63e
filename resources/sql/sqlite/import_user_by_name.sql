-- The next user who was imported under this name without an e-mail address, and isn't known to be somebody else: who has another
-- key in sources of the same kind. :key is empty where users have none. A Mastodon account has two keys, "acct:name@server" and
-- its address, of which one says nothing about the other.
SELECT id FROM users
 WHERE imported_username = :name AND email = '' AND id > :after AND id <= :last
   AND NOT EXISTS (SELECT 1 FROM user_origins AS o JOIN sources AS s ON s.id = o.source_id
                    WHERE o.user_id = users.id AND s.kind = :kind AND o.key <> :key
                      AND (o.key GLOB 'acct:*') = (:key GLOB 'acct:*'))
 ORDER BY id
 LIMIT 1
