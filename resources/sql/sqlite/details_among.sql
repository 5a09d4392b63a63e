-- What only some of these posts have. :posts is a JSON array of ids.
SELECT post_id, content_warning, audience, reposted_from, answers_address, edited_at
  FROM post_details
 WHERE post_id IN (SELECT value FROM json_each(:posts))
