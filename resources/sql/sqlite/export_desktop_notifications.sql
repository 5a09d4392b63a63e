-- For an export. Reads the whole table.
SELECT user_id, notification_id, message_id
  FROM desktop_notifications
 ORDER BY user_id
