-- Part of other queries: the next :limit ids of a table beyond the key, with the position they are sorted by, nearest first. The
-- ties with the key are sought apart: (position, id) < (?, ?) is sought by its first part alone, and ties can be many.
SELECT id, position
  FROM (SELECT {id} AS id, {position} AS position FROM {table} INDEXED BY {index}
         WHERE {where} {position} = :position AND {id} {<} :id
         ORDER BY {id} {DESC} LIMIT {most})
UNION ALL
SELECT id, position
  FROM (SELECT {id} AS id, {position} AS position FROM {table} INDEXED BY {index}
         WHERE {where} {position} {<} :position
         ORDER BY {position} {DESC}, {id} {DESC} LIMIT {most})
 LIMIT {most}
