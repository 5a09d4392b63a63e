-- The user who has this key in a source of a kind.
SELECT o.user_id, u.is_nameless
  FROM user_origins AS o
  JOIN sources AS s ON s.id = o.source_id AND s.kind = :kind
  JOIN users AS u ON u.id = o.user_id
 WHERE o.key = :key
 LIMIT 1
