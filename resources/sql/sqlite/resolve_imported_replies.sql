-- Makes replies of an import's posts that answer a post which is there; :after is the last post from before the import.
UPDATE posts
   SET reply_to = answered.id, reply_to_author = answered.author_id
  FROM post_details AS d
  JOIN post_origins AS o ON o.key = d.answers_key
  JOIN sources AS s ON s.id = o.source_id AND s.kind = :kind
  JOIN posts AS answered ON answered.id = o.post_id
 WHERE d.post_id > :after AND d.answers_key <> '' AND posts.id = d.post_id AND answered.id <> d.post_id
