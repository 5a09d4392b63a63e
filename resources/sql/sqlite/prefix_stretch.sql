-- Part of people_prefixed_by_name.sql: the names or the usernames that begin with the prefix, beyond the key. The key is a name
-- where the position begins with this rank; before lower ranks lie all of them, and after higher ones none.
SELECT id, '{rank}' || folded AS position
  FROM (SELECT id, {folded} AS folded FROM users INDEXED BY {index}
         WHERE {folded} = CASE WHEN :position < '{rank}' THEN '' WHEN :position < '{next}' THEN substr(:position, 2) ELSE :after_prefix END
           AND {folded} >= :prefix AND {folded} < :after_prefix AND id {<} :id AND {only}
         ORDER BY id {DESC} LIMIT :limit)
UNION ALL
SELECT id, '{rank}' || folded
  FROM (SELECT id, {folded} AS folded FROM users INDEXED BY {index}
         WHERE {folded} >= {DESC::prefix|max(:prefix, CASE WHEN :position < '{rank}' THEN '' WHEN :position < '{next}' THEN substr(:position, 2) ELSE :after_prefix END)}
           AND {folded} < {DESC:min(:after_prefix, CASE WHEN :position < '{rank}' THEN '' WHEN :position < '{next}' THEN substr(:position, 2) ELSE :after_prefix END)|:after_prefix}
           AND +{folded} {<} CASE WHEN :position < '{rank}' THEN '' WHEN :position < '{next}' THEN substr(:position, 2) ELSE :after_prefix END
           AND {only}
         ORDER BY {folded} {DESC}, id {DESC} LIMIT :limit)
