-- How much the viewer has saved, up to :most.
SELECT count(*) FROM (SELECT 1 FROM saved_posts WHERE user_id = :viewer LIMIT :most)
