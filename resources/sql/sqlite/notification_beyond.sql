-- Part of other queries: the id of the nearest notification beyond the key ({at}, {key}), among those of the viewer that
-- an index finds. Ties with the key are searched separately, as in ids_beyond.sql.
coalesce(
  (SELECT id FROM notifications INDEXED BY {index}
    WHERE user_id = :viewer AND {where} is_gone = 0 AND created_at = {at} AND id {<} {key}
    ORDER BY id {DESC} LIMIT 1),
  (SELECT id FROM notifications INDEXED BY {index}
    WHERE user_id = :viewer AND {where} is_gone = 0 AND created_at {<} {at}
    ORDER BY created_at {DESC}, id {DESC} LIMIT 1))
