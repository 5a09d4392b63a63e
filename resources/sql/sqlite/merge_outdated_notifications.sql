-- Reads all notifications.
SELECT * FROM notifications AS t WHERE {merge_outdated}
