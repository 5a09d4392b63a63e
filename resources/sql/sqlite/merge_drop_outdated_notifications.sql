-- Reads all notifications.
DELETE FROM notifications AS t WHERE {merge_outdated}
