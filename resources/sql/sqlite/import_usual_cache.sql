-- SQLite's own default.
PRAGMA cache_size = -2000
