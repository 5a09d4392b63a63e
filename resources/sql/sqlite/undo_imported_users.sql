-- Deletes the users of an import, or handed over to it, who have nothing here that it didn't bring: no posts, follows or
-- messages, no place in another import, and who have not signed in since.
DELETE FROM users
 WHERE (id BETWEEN :first AND :last
        OR id IN (SELECT from_id FROM imported_links WHERE source_id = :import AND table_name = 'users'))
   AND (last_seen IS NULL OR last_seen <= :imported_at)
   AND (password_hash = '' OR imported_username NOT LIKE '%@%')
   AND NOT EXISTS (SELECT 1 FROM posts WHERE author_id = users.id)
   AND NOT EXISTS (SELECT 1 FROM follows WHERE follower_id = users.id)
   AND NOT EXISTS (SELECT 1 FROM follows WHERE followed_id = users.id)
   AND NOT EXISTS (SELECT 1 FROM kept_messages WHERE user_id = users.id)
   AND NOT EXISTS (SELECT 1 FROM kept_messages WHERE other_id = users.id)
   AND NOT EXISTS (SELECT 1 FROM user_origins WHERE user_id = users.id AND source_id <> :import)
