-- How many notifications the viewer has not read, at most :most.
SELECT count(*) FROM (
  SELECT 1 FROM notifications INDEXED BY notifications_unread
   WHERE user_id = :viewer AND is_gone = 0 AND read_at = 0 LIMIT :most)
