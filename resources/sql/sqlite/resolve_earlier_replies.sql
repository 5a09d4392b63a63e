-- Makes replies of posts from before an import that answer one which it brought. Reads the earlier replies whose posts
-- are not here, instead of all that was imported.
UPDATE posts
   SET reply_to = answered.id, reply_to_author = answered.author_id
  FROM post_details AS d INDEXED BY post_details_by_answers
 CROSS JOIN post_origins AS o ON o.key = d.answers_key AND o.source_id = :import
  JOIN posts AS answered ON answered.id = o.post_id
 WHERE d.answers_key <> '' AND d.post_id <= :after AND posts.id = d.post_id
   AND posts.reply_to IS NULL AND answered.id <> d.post_id
