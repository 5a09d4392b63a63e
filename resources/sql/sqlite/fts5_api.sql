SELECT fts5(?1)
