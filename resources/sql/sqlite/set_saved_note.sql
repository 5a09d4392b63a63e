UPDATE saved_posts SET note = :note WHERE id = :entry AND user_id = :viewer
