-- The viewer's notifications beyond a key and before an edge, joined into runs: neighbors of one kind and one local day.
-- The recursion jumps from run to run: a run ends before the nearest notification of another kind, at the end of the day
-- or at the edge. What is sorted is one page; the temporary B-tree holds one notification of each other kind.
WITH RECURSIVE runs (kind, near_at, near_id, far_at, far_id) AS (
  VALUES (NULL, 0, 0, :position, :id)
  UNION ALL
  SELECT n.kind, n.created_at, n.id, f.created_at, f.id
    FROM runs AS r
   CROSS JOIN notifications AS n
      ON n.id = {notification_beyond index=notifications_by_time where="" at=r.far_at key=r.far_id}
     AND (n.created_at, n.id) {>} (:edge_at, :edge_id)
    LEFT JOIN notifications AS o
      ON o.id = (SELECT other.id
                   FROM (SELECT 'follow' AS kind UNION ALL SELECT 'reply' UNION ALL SELECT 'mention') AS k
                  CROSS JOIN notifications AS other ON other.id = {notification_beyond index=notifications_by_kind
                    where="kind = k.kind AND" at=n.created_at key=n.id}
                  WHERE k.kind <> n.kind
                  ORDER BY other.created_at {DESC}, other.id {DESC} LIMIT 1)
     AND (o.created_at, o.id) {>} ({notification_run_edge})
   CROSS JOIN notifications AS f
      ON f.id = {notification_beyond order={DESC:ASC|DESC} index=notifications_by_kind where="kind = n.kind AND"
           at="coalesce(o.created_at, {DESC:max|min}({notification_day_edge}, :edge_at))"
           key="coalesce(o.id, iif(:edge_at {DESC:>=|<} {notification_day_edge}, :edge_id, 0))"}
   LIMIT :limit + 1)
{notification_rows}
