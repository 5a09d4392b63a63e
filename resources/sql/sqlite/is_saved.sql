SELECT 1 FROM saved_posts WHERE user_id = :user AND address = :address
