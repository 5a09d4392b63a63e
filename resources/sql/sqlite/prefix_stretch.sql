-- Part of people_prefixed_by_name.sql: the names or usernames that start with the prefix, beyond the key. The key is
-- one of them if its position starts with this rank. A key of a lower rank comes before all of them, a key of a higher
-- rank after all of them.
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
