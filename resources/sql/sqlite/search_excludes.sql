-- Part of other queries that don't read the index of posts otherwise: with `excludes`, the index must not find post p.
{excludes? AND NOT EXISTS (
   SELECT 1 FROM post_search{version} AS x
    WHERE x.post_search{version} MATCH :match
      AND x.rowid = (max(-8589934592, min(8589934591, p.created_at / 1000)) << 30) + (p.id & 1073741823))|}
