DELETE FROM pictures WHERE user_id = :user
