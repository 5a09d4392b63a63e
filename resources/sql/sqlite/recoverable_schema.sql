-- What is read of a damaged database; the automatic index has the usernames once more. Reads the schema, which is short.
SELECT type, name, tbl_name, rootpage, sql FROM sqlite_schema
 WHERE name IN ('properties', 'users', 'sqlite_autoindex_users_1', 'posts', 'follows', 'follows_by_follower',
                'follows_by_followed', 'pictures', 'drafts')
 ORDER BY rowid
