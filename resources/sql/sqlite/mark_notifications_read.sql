-- Of a run.
UPDATE notifications INDEXED BY notifications_unread SET read_at = :now
 WHERE user_id = :viewer AND is_gone = 0 AND read_at = 0 AND kind = :kind
   AND (created_at, id) BETWEEN (:oldest_at, :oldest_id) AND (:newest_at, :newest_id)
