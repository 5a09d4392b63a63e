-- Part of other queries that don't read posts from their index: whether the index finds post p. Each look into the index
-- takes a tenth of a millisecond. With `many` posts to look up, all that the index finds is read once instead.
{many?(max(-8589934592, min(8589934591, p.created_at / 1000)) << 30) + (p.id & 1073741823) IN (
   SELECT x.rowid FROM post_search{version} AS x WHERE x.post_search{version} MATCH :match)|EXISTS (
   SELECT 1 FROM post_search{version} AS x
    WHERE x.post_search{version} MATCH :match
      AND x.rowid = (max(-8589934592, min(8589934591, p.created_at / 1000)) << 30) + (p.id & 1073741823))}
