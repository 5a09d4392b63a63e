-- Part of other queries: whether :into has the notification t already, or would be notified of what they did themselves.
(t.{other} IN (:from, :into)
 OR EXISTS (SELECT 1 FROM notifications AS o
             WHERE o.{column} = :into AND o.{other} = t.{other} AND o.kind = t.kind AND o.subject_id = t.subject_id))
