-- Part of other queries: a row for each run of notifications. Its key is that of its oldest notification, which stays when
-- newer ones join. Of a post without text it says how many pictures it has, and what the first shows. What is read during
-- this visit, since :since, counts as unread.
SELECT run.oldest_at, run.oldest_id, run.newest_at, run.newest_id, n.kind, n.subject_id, {beginning_of_post} AS body,
       (SELECT count(*)
          FROM (SELECT 1 FROM notifications INDEXED BY notifications_by_kind WHERE {notification_in_run} LIMIT :most)),
       (SELECT json_group_array(actor_id)
          FROM (SELECT actor_id FROM notifications INDEXED BY notifications_by_kind WHERE {notification_in_run}
                 ORDER BY created_at DESC, id DESC LIMIT 4)),
       (SELECT max(read_at = 0 OR read_at >= :since)
          FROM (SELECT read_at FROM notifications INDEXED BY notifications_by_kind WHERE {notification_in_run}
                 ORDER BY created_at DESC, id DESC LIMIT 4)),
       {wordless_post}
  FROM (SELECT kind, {DESC:far_at|near_at} AS oldest_at, {DESC:far_id|near_id} AS oldest_id,
               {DESC:near_at|far_at} AS newest_at, {DESC:near_id|far_id} AS newest_id
          FROM runs WHERE kind IS NOT NULL) AS run
 CROSS JOIN notifications AS n ON n.id = run.newest_id
  LEFT JOIN posts AS p ON p.id = n.subject_id
 ORDER BY run.oldest_at {DESC}, run.oldest_id {DESC}
