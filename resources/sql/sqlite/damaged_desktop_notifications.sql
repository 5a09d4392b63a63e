SELECT user_id, notification_id, message_id FROM desktop_notifications WHERE user_id >= :from ORDER BY user_id
