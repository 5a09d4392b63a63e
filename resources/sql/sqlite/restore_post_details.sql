INSERT INTO post_details (post_id, content_warning, audience, reposted_from, answers_key, answers_address, edited_at)
VALUES (:post_id, :content_warning, :audience, :reposted_from, :answers_key, :answers_address, :edited_at)
