SELECT rowid, name, rootpage FROM sqlite_schema WHERE rowid >= :from ORDER BY rowid
