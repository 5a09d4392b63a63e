-- The viewer's notifications beyond a key and before an edge, each in a row like those of notification_rows.sql. What is
-- sorted is one page.
SELECT n.created_at, n.id, n.created_at, n.id, n.kind, n.subject_id, {beginning_of_post} AS body, 1,
       json_array(n.actor_id), n.read_at = 0 OR n.read_at >= :since,
       {wordless_post}
  FROM ({ids_beyond table=notifications index=notifications_by_time id=id position=created_at
          where="user_id = :viewer AND is_gone = 0 AND" most=:limit}) AS page
 CROSS JOIN notifications AS n ON n.id = page.id
  LEFT JOIN posts AS p ON p.id = n.subject_id
 WHERE (n.created_at, n.id) {>} (:edge_at, :edge_id)
 ORDER BY page.position {DESC}, page.id {DESC}
