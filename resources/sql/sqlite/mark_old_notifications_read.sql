-- Marks the notifications of all users from before an instant as read. Reads all notifications.
UPDATE notifications SET read_at = :now WHERE created_at < :before AND read_at = 0
