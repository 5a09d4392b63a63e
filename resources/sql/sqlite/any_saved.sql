-- Whether the viewer has saved anything.
SELECT 1 FROM saved_posts WHERE user_id = :viewer LIMIT 1
