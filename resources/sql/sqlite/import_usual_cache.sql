-- What Store::open sets.
PRAGMA cache_size = -24000
