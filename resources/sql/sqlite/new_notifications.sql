-- The viewer's unread notifications after one of them, newest first.
SELECT n.kind, n.actor_id, coalesce(nullif(u.display_name, ''), u.username), n.subject_id, {beginning_of_post},
       {wordless_post}
  FROM notifications AS n INDEXED BY notifications_unread
 CROSS JOIN users AS u ON u.id = n.actor_id
  LEFT JOIN posts AS p ON p.id = n.subject_id
 WHERE n.user_id = :viewer AND n.is_gone = 0 AND n.read_at = 0 AND n.id > :after
 ORDER BY n.id DESC
 LIMIT :limit
