-- The notifications of all follows, as the trigger follows_inserted writes them. Reads all follows.
INSERT INTO notifications (user_id, kind, actor_id, subject_id, created_at, read_at)
SELECT f.followed_id, 'follow', f.follower_id, 0, f.created_at,
       iif(EXISTS (SELECT 1 FROM properties WHERE name = 'import_runs'), 1, 0)
  FROM follows AS f
 WHERE NOT EXISTS (SELECT 1 FROM mutes
                    WHERE user_id = f.followed_id AND muted_id = f.follower_id
                      AND (until IS NULL OR until > f.created_at))
ON CONFLICT (actor_id, user_id, kind, subject_id) DO UPDATE SET is_gone = 0, created_at = excluded.created_at
