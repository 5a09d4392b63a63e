-- Takes a message from one of the two who keep it.
DELETE FROM kept_messages WHERE message_id = :message AND user_id = :user
