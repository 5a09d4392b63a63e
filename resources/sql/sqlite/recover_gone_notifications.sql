-- Notifications whose cause was not recovered. Reads all notifications, after a recovery.
UPDATE notifications SET is_gone = 1
 WHERE is_gone = 0 AND NOT CASE kind
         WHEN 'follow' THEN EXISTS (SELECT 1 FROM follows WHERE follower_id = actor_id AND followed_id = user_id)
         WHEN 'reply' THEN EXISTS (SELECT 1 FROM posts AS p WHERE p.id = subject_id AND p.author_id = actor_id
                                      AND p.reply_to_author = user_id)
         ELSE EXISTS (SELECT 1 FROM mentions AS m JOIN posts AS p ON p.id = m.post_id
                      WHERE m.post_id = subject_id AND m.user_id = notifications.user_id AND p.author_id = actor_id)
       END
