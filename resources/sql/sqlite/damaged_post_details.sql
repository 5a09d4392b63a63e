SELECT post_id, content_warning, audience, reposted_from, answers_key, answers_address, edited_at
  FROM post_details NOT INDEXED WHERE post_id >= :from ORDER BY post_id
