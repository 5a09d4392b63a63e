SELECT 1 FROM sources WHERE kind = :kind AND id <> :except LIMIT 1
