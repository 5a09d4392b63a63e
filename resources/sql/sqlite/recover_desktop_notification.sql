INSERT OR IGNORE INTO desktop_notifications (user_id, notification_id, message_id)
SELECT id, CAST(:notification_id AS INTEGER), CAST(:message_id AS INTEGER) FROM users WHERE id = :user_id
