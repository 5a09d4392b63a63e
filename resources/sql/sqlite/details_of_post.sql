SELECT content_warning, audience, reposted_from, answers_key, answers_address, edited_at
  FROM post_details WHERE post_id = :post
