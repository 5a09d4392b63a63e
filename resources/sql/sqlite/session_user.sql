SELECT user_id FROM sessions WHERE token_hash = :token_hash
