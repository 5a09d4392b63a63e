UPDATE notifications INDEXED BY notifications_unread SET read_at = :now
 WHERE user_id = :viewer AND is_gone = 0 AND read_at = 0
