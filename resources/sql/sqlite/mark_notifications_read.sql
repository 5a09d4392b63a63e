-- Of a run. Takes one step for each of its rows, read or not: there may be many more that are unread.
UPDATE notifications INDEXED BY notifications_by_kind SET read_at = :now
 WHERE user_id = :viewer AND is_gone = 0 AND read_at = 0 AND kind = :kind
   AND (created_at, id) BETWEEN (:oldest_at, :oldest_id) AND (:newest_at, :newest_id)
