-- Who keeps which message, from the table (by="NOT INDEXED") or from one of its indexes, in the order of {key}.
SELECT {key}, user_id, message_id FROM kept_messages {by} WHERE {key} >= :from ORDER BY {key}
