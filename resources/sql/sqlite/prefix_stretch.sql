-- Part of people_prefixed_by_name.sql: the display names or the usernames that start with the prefix, beyond the key. Each
-- position is the name after its rank.
SELECT id, '{rank}' || folded AS position
  FROM (SELECT id, {folded} AS folded FROM users INDEXED BY {index}
         WHERE {folded} = {prefix_key}
           AND {folded} >= :prefix AND {folded} < :after_prefix AND id {<} :id AND {only}
         ORDER BY id {DESC} LIMIT :limit)
UNION ALL
SELECT id, '{rank}' || folded
  FROM (SELECT id, {folded} AS folded FROM users INDEXED BY {index}
         WHERE {folded} >= {DESC::prefix|max(:prefix, {prefix_key})}
           AND {folded} < {DESC:min(:after_prefix, {prefix_key})|:after_prefix}
           AND +{folded} {<} {prefix_key}
           AND {only}
         ORDER BY {folded} {DESC}, id {DESC} LIMIT :limit)
