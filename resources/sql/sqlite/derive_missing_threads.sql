-- The threads of a user's messages that have none. The temporary B-tree holds those.
INSERT OR IGNORE INTO message_threads (user_id, other_id, last_message_at, last_message_id)
SELECT DISTINCT user_id, other_id, 0, 0 FROM kept_messages WHERE {column} = :user
