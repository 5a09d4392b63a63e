SELECT id FROM notifications INDEXED BY notifications_unread WHERE user_id = :viewer AND is_gone = 0 AND read_at = 0
