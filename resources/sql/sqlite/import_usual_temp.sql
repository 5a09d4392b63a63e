PRAGMA temp_store = DEFAULT
