-- The tables and indexes that are read from a damaged database. The automatic index has the usernames a second time.
-- Reads the schema, which is short.
SELECT type, name, tbl_name, rootpage, sql FROM sqlite_schema
 WHERE name IN ('properties', 'users', 'sqlite_autoindex_users_1', 'posts', 'follows', 'follows_by_follower',
                'follows_by_followed', 'pictures', 'drafts', 'mentions', 'posts_awaiting_mentions', 'notifications',
                'desktop_notifications', 'messages', 'kept_messages', 'kept_messages_by_message',
                'kept_messages_by_other', 'message_threads', 'saved_posts', 'mutes', 'conversation_drafts', 'sources',
                'post_origins', 'post_origins_by_post', 'user_origins', 'user_origins_by_user', 'imported_rows',
                'imported_links', 'imported_changes', 'post_details', 'post_links', 'post_pictures', 'picture_images',
                'draft_pictures')
 ORDER BY rowid
