-- The threads of the messages beyond :after, as the trigger kept_messages_inserted writes them. The temporary B-tree holds
-- the pairs of users who have such messages.
INSERT INTO message_threads (user_id, other_id, last_message_at, last_message_id, unread_count)
SELECT t.user_id, t.other_id,
       (SELECT created_at FROM kept_messages WHERE user_id = t.user_id AND other_id = t.other_id
         ORDER BY created_at DESC, message_id DESC LIMIT 1),
       (SELECT message_id FROM kept_messages WHERE user_id = t.user_id AND other_id = t.other_id
         ORDER BY created_at DESC, message_id DESC LIMIT 1),
       (SELECT count(*) FROM kept_messages AS k
         WHERE k.user_id = t.user_id AND k.other_id = t.other_id AND k.is_incoming = 1
           AND (k.created_at, k.message_id) > (coalesce(l.last_look_at, -9223372036854775808), coalesce(l.last_look_id, 0)))
  FROM (SELECT sender_id AS user_id, recipient_id AS other_id FROM messages WHERE id > :after
         UNION
        SELECT recipient_id, sender_id FROM messages WHERE id > :after) AS t
  LEFT JOIN message_threads AS l ON l.user_id = t.user_id AND l.other_id = t.other_id
 WHERE EXISTS (SELECT 1 FROM kept_messages WHERE user_id = t.user_id AND other_id = t.other_id)
ON CONFLICT (user_id, other_id) DO UPDATE SET
  last_message_at = excluded.last_message_at, last_message_id = excluded.last_message_id,
  unread_count = excluded.unread_count
