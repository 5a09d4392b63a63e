-- Whether one of the JSON array :ids is marked as read at this time.
SELECT 1 FROM notifications
 WHERE id IN (SELECT value FROM json_each(:ids)) AND user_id = :viewer AND read_at = :read_at LIMIT 1
