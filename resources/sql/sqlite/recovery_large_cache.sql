-- 256 MiB, about what the indexes of a few million rows take: a recovery writes all over them.
PRAGMA cache_size = -262144
