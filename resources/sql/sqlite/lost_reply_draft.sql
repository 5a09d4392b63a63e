-- The newest post to which the viewer has drafted a reply, of those that are no longer there.
SELECT subject_id
  FROM (SELECT subject_id FROM conversation_drafts WHERE user_id = :viewer AND kind = 'reply'
         UNION ALL
        SELECT subject_id FROM draft_pictures WHERE user_id = :viewer AND kind = 'reply') AS d
 WHERE NOT EXISTS (SELECT 1 FROM posts WHERE id = d.subject_id)
 ORDER BY subject_id DESC
 LIMIT 1
