-- The viewer's message threads with people they mute, latest first. Sorts the people whom the viewer mutes.
SELECT {message_thread_columns}
  FROM mutes AS muted
 CROSS JOIN message_threads AS t ON t.user_id = :viewer AND t.other_id = muted.muted_id AND t.last_message_id <> 0
 CROSS JOIN users AS u ON u.id = muted.muted_id
 CROSS JOIN messages AS m ON m.id = t.last_message_id
 WHERE muted.user_id = :viewer AND (muted.until IS NULL OR muted.until > :now)
   AND (t.last_message_at, t.other_id) {<} (:position, :id)
 ORDER BY t.last_message_at {DESC}, t.other_id {DESC}
 LIMIT :limit
