-- The posts that have this key in a source of a kind, whether they are still there, their authors, and when they were
-- edited.
SELECT o.post_id, p.id IS NOT NULL, coalesce(p.author_id, 0), o.edited_at
  FROM post_origins AS o
  JOIN sources AS s ON s.id = o.source_id AND s.kind = :kind
  LEFT JOIN posts AS p ON p.id = o.post_id
 WHERE o.key = :key
