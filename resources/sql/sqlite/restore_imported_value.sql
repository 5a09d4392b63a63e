-- Puts a value back unless it was changed since the import.
UPDATE {table} SET {column} = :old WHERE rowid = :row AND {column} IS :new
