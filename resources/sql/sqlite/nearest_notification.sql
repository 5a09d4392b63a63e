-- The nearest notification beyond a key: its key and kind.
SELECT created_at, id, kind FROM notifications
 WHERE id = {notification_beyond index=notifications_by_time where="" at=:position key=:id}
