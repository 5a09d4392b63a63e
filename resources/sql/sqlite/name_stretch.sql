-- Part of people_named_by_name.sql: a range of the index of names, beyond the key. Ties with the key are searched
-- separately.
SELECT id, position
  FROM (SELECT user_id AS id, beginning AS position FROM name_beginnings AS found INDEXED BY name_beginnings_by_beginning
         WHERE beginning = :position AND beginning >= {from} AND beginning < {to} AND user_id {<} :id AND {only}
         ORDER BY user_id {DESC} LIMIT :limit)
UNION ALL
SELECT id, position
  FROM (SELECT user_id AS id, beginning AS position FROM name_beginnings AS found INDEXED BY name_beginnings_by_beginning
         WHERE beginning >= {DESC:{from}|max({from}, :position)} AND beginning < {DESC:min({to}, :position)|{to}}
           AND +beginning {<} :position AND {only}
         ORDER BY beginning {DESC}, user_id {DESC} LIMIT :limit)
