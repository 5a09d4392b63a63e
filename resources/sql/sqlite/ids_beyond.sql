-- Part of other queries: the next {most} ids of a table beyond the key, nearest first, with the position by which they
-- are ordered. Ties with the key are searched separately: SQLite searches for (position, id) < (?, ?) by the position
-- alone, and there can be many ties.
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
