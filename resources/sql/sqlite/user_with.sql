-- The user other than :except who has this value in a unique column.
SELECT id FROM users WHERE {column} = :value AND id <> :except
