-- The viewer's unread messages from people who aren't muted, counted in as many threads as a badge can tell apart.
SELECT coalesce(sum(unread_count), 0)
  FROM (SELECT unread_count FROM message_threads INDEXED BY message_threads_unread
         WHERE user_id = :viewer AND unread_count > 0 AND other_id NOT IN ({muted_users})
         LIMIT :most_threads)
