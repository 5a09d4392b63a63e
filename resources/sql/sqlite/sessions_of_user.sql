SELECT token_hash, created_at FROM sessions WHERE user_id = :user
ORDER BY created_at DESC, token_hash DESC LIMIT :limit
