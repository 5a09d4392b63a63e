INSERT INTO desktop_notifications (user_id, notification_id, message_id)
VALUES (:user_id, :notification_id, :message_id)
