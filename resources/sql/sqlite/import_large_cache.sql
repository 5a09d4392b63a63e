-- 64 MiB, about what the indexes of a million posts take: an import writes all over them.
PRAGMA cache_size = -65536
