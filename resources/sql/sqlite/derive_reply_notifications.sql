-- The notifications of the replies beyond :after, as the trigger posts_inserted writes them.
INSERT INTO notifications (user_id, kind, actor_id, subject_id, created_at, read_at)
SELECT p.reply_to_author, 'reply', p.author_id, p.id, p.created_at,
       iif(EXISTS (SELECT 1 FROM properties WHERE name = 'import_runs'), 1, 0)
  FROM posts AS p
 WHERE p.id > :after AND p.reply_to_author <> p.author_id
   AND EXISTS (SELECT 1 FROM users WHERE id = p.reply_to_author)
   AND NOT EXISTS (SELECT 1 FROM mutes
                    WHERE user_id = p.reply_to_author AND muted_id = p.author_id
                      AND (until IS NULL OR until > p.created_at))
ON CONFLICT (actor_id, user_id, kind, subject_id) DO UPDATE SET is_gone = 0, created_at = excluded.created_at
