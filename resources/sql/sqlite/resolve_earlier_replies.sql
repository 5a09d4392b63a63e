-- Makes replies of posts from before an import that answer one which it brought.
UPDATE posts
   SET reply_to = answered.id, reply_to_author = answered.author_id
  FROM post_origins AS o
  JOIN posts AS answered ON answered.id = o.post_id
  JOIN post_details AS d ON d.answers_key = o.key
 WHERE o.source_id = :import AND d.answers_key <> '' AND d.post_id <= :after AND posts.id = d.post_id
   AND posts.reply_to IS NULL AND answered.id <> d.post_id
