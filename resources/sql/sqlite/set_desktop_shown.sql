INSERT INTO desktop_notifications (user_id, notification_id, message_id)
VALUES (:viewer, :notification, :message)
ON CONFLICT (user_id) DO UPDATE SET notification_id = :notification, message_id = :message
