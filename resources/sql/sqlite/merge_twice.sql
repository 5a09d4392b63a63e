-- Part of other queries: whether :into has a row already that t would become, or t would lead from :into to themselves.
({self?t.{key} IN (:from, :into) OR |}
 EXISTS (SELECT 1 FROM {table} AS o
          WHERE o.{column} = :into AND o.{key} = t.{key}{drafts? AND o.kind = t.kind|}))
