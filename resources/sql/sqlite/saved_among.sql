-- Which of some posts the viewer has saved. :posts is a JSON array of ids.
SELECT post_id, id FROM saved_posts WHERE user_id = :viewer AND post_id IN (SELECT value FROM json_each(:posts))
