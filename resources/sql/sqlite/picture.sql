SELECT image FROM pictures WHERE user_id = :user
