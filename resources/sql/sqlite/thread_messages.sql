-- The messages that the viewer has kept with another user. What is sorted is one page.
SELECT m.id, m.sender_id, m.recipient_id, m.created_at, m.body
  FROM ({ids_beyond table=kept_messages index=sqlite_autoindex_kept_messages_1 id=message_id position=created_at where="user_id = :viewer AND other_id = :other AND" most=:limit}) AS page
 CROSS JOIN messages AS m ON m.id = page.id
 ORDER BY page.position {DESC}, page.id {DESC}
