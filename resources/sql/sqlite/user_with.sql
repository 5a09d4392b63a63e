-- Whether somebody but one user has a value that is unique.
SELECT id FROM users WHERE {column} = :value AND id <> :except
