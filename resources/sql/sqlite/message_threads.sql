-- The viewer's message threads with people who aren't muted, latest first. What is sorted is one page.
SELECT {message_thread_columns}
  FROM ({ids_beyond table=message_threads index=message_threads_by_time id=other_id position=last_message_at where="user_id = :viewer AND last_message_id <> 0 AND other_id NOT IN ({muted_users}) AND" most=:limit}) AS page
 CROSS JOIN message_threads AS t ON t.user_id = :viewer AND t.other_id = page.id
 CROSS JOIN users AS u ON u.id = page.id
 CROSS JOIN messages AS m ON m.id = t.last_message_id
 ORDER BY page.position {DESC}, page.id {DESC}
