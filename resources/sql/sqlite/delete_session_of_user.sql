DELETE FROM sessions WHERE token_hash = :token_hash AND user_id = :user
