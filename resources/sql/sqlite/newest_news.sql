-- The last notification and message of anybody.
SELECT (SELECT coalesce(max(id), 0) FROM notifications), (SELECT coalesce(max(id), 0) FROM messages)
