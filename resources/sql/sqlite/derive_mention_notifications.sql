-- The notifications of all mentions, as the trigger mentions_inserted writes them. Reads all mentions.
INSERT INTO notifications (user_id, kind, actor_id, subject_id, created_at, read_at)
SELECT m.user_id, 'mention', p.author_id, p.id, p.created_at,
       iif(p.imported = 1 OR EXISTS (SELECT 1 FROM properties WHERE name = 'import_runs'), 1, 0)
  FROM mentions AS m JOIN posts AS p ON p.id = m.post_id
 WHERE p.author_id <> m.user_id AND p.reply_to_author IS NOT m.user_id
   AND NOT EXISTS (SELECT 1 FROM mutes
                    WHERE user_id = m.user_id AND muted_id = p.author_id AND (until IS NULL OR until > p.created_at))
ON CONFLICT (actor_id, user_id, kind, subject_id) DO UPDATE SET is_gone = 0, created_at = excluded.created_at
