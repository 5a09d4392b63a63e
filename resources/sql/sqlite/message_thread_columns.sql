-- Part of other queries: a row of the message threads, from users AS u, message_threads AS t and their last messages AS m.
{user_columns}, t.last_message_at, t.last_message_id, t.unread_count, m.sender_id = :viewer, substr(m.body, 1, 200)
