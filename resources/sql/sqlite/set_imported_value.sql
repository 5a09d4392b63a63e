UPDATE {table} SET {column} = :value WHERE rowid = :row
