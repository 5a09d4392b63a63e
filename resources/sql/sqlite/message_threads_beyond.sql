-- With whom the viewer has messages, muted or not, and when the last one was sent. Sorts no more than one page.
SELECT page.id, page.position
  FROM ({ids_beyond table=message_threads index=message_threads_by_time id=other_id position=last_message_at where="user_id = :viewer AND last_message_id <> 0 AND" most=:limit}) AS page
 ORDER BY page.position {DESC}, page.id {DESC}
