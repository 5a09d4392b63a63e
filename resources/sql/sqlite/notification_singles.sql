-- The viewer's notifications beyond a key and before an edge, each by itself. What is sorted is one page.
WITH runs (kind, near_at, near_id, far_at, far_id) AS (
  SELECT n.kind, n.created_at, n.id, n.created_at, n.id
    FROM ({ids_beyond table=notifications index=notifications_by_time id=id position=created_at
            where="user_id = :viewer AND is_gone = 0 AND" most=:limit}) AS page
   CROSS JOIN notifications AS n ON n.id = page.id
   WHERE (n.created_at, n.id) {>} (:edge_at, :edge_id))
{notification_rows}
