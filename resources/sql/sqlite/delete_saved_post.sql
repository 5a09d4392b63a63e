DELETE FROM saved_posts WHERE id = :entry AND user_id = :viewer
