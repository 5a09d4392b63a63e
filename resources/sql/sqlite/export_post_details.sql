-- For an export. Reads the whole table, or what is in an export of :viewer.
SELECT post_id, content_warning, audience, reposted_from, answers_key, answers_address, edited_at
  FROM post_details
 {mine?WHERE post_id IN ({posts_of_export})|}
 ORDER BY post_id
