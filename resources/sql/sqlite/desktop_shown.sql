-- The last notification and message that the desktop has shown to the viewer.
SELECT notification_id, message_id FROM desktop_notifications WHERE user_id = :viewer
