INSERT INTO sqlite_schema (type, name, tbl_name, rootpage, sql) VALUES (:type, :name, :table, :root, :sql)
