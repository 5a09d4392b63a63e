-- The tables and indexes that are read from a damaged database. The automatic index has the usernames a second time.
-- Reads the schema, which is short.
SELECT type, name, tbl_name, rootpage, sql FROM sqlite_schema
 WHERE name IN ('properties', 'users', 'sqlite_autoindex_users_1', 'posts', 'follows', 'follows_by_follower',
                'follows_by_followed', 'pictures', 'drafts', 'mentions', 'posts_awaiting_mentions', 'notifications',
                'desktop_notifications', 'messages', 'kept_messages', 'kept_messages_by_message',
                'kept_messages_by_other', 'message_threads', 'saved_posts', 'mutes', 'conversation_drafts')
 ORDER BY rowid
