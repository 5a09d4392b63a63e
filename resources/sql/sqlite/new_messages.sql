-- The messages to the viewer after one of them that have not been read, newest first, but none of people who are muted.
SELECT m.sender_id, coalesce(nullif(u.display_name, ''), u.username), substr(m.body, 1, 1000)
  FROM messages AS m INDEXED BY messages_by_recipient
 CROSS JOIN message_threads AS t ON t.user_id = :viewer AND t.other_id = m.sender_id
 CROSS JOIN users AS u ON u.id = m.sender_id
 WHERE m.recipient_id = :viewer AND m.id > :after AND m.sender_id <> :viewer AND m.imported = 0
   AND (m.created_at, m.id) > (t.last_look_at, t.last_look_id)
   AND EXISTS (SELECT 1 FROM kept_messages WHERE message_id = m.id AND user_id = :viewer)
   AND NOT EXISTS (SELECT 1 FROM mutes
                    WHERE user_id = :viewer AND muted_id = m.sender_id AND (until IS NULL OR until > m.created_at))
 ORDER BY m.id DESC
 LIMIT :limit
