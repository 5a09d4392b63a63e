-- The messages that the viewer has kept with another user, as they are searched. What is sorted is one page.
SELECT page.id, page.position, m.sender_id, CAST(m.body AS BLOB)
  FROM ({ids_beyond table=kept_messages index=sqlite_autoindex_kept_messages_1 id=message_id position=created_at where="user_id = :viewer AND other_id = :other AND" most=:limit}) AS page
 CROSS JOIN messages AS m ON m.id = page.id
 ORDER BY page.position {DESC}, page.id {DESC}
