-- The largest ids that other rows refer to, for each table whose rows may be missing. Reads all rows, after a recovery.
SELECT 'users', max(coalesce((SELECT max(reply_to_author) FROM posts), 0),
                    coalesce((SELECT max(subject_id) FROM conversation_drafts WHERE kind = 'message'), 0))
UNION ALL
SELECT 'posts', max(coalesce((SELECT max(reply_to) FROM posts), 0),
                    coalesce((SELECT max(subject_id) FROM notifications), 0),
                    coalesce((SELECT max(post_id) FROM saved_posts), 0),
                    coalesce((SELECT max(subject_id) FROM conversation_drafts WHERE kind = 'reply'), 0),
                    coalesce((SELECT max(subject_id) FROM draft_pictures), 0))
UNION ALL
SELECT 'notifications', coalesce((SELECT max(notification_id) FROM desktop_notifications), 0)
UNION ALL
SELECT 'messages', max(coalesce((SELECT max(message_id) FROM desktop_notifications), 0),
                       coalesce((SELECT max(last_look_id) FROM message_threads), 0))
