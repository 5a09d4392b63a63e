-- Those in the JSON array :ids that are marked as read at this time.
UPDATE notifications SET read_at = 0
 WHERE id IN (SELECT value FROM json_each(:ids)) AND user_id = :viewer AND read_at = :read_at
