-- What the triggers of kept_messages keep in the threads of a user, or with them.
UPDATE message_threads
   SET last_message_at = coalesce((SELECT created_at FROM kept_messages AS k
                                    WHERE k.user_id = message_threads.user_id AND k.other_id = message_threads.other_id
                                    ORDER BY created_at DESC, message_id DESC LIMIT 1), 0),
       last_message_id = coalesce((SELECT message_id FROM kept_messages AS k
                                    WHERE k.user_id = message_threads.user_id AND k.other_id = message_threads.other_id
                                    ORDER BY created_at DESC, message_id DESC LIMIT 1), 0),
       unread_count = (SELECT count(*) FROM kept_messages AS k
                        WHERE k.user_id = message_threads.user_id AND k.other_id = message_threads.other_id
                          AND k.is_incoming = 1 AND (k.created_at, k.message_id) > (last_look_at, last_look_id))
 WHERE {column} = :user
