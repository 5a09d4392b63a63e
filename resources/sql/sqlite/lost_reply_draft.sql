-- The newest post to which the viewer has drafted a reply, of those that are no longer there.
SELECT subject_id FROM conversation_drafts AS d
 WHERE user_id = :viewer AND kind = 'reply' AND NOT EXISTS (SELECT 1 FROM posts WHERE id = d.subject_id)
 ORDER BY subject_id DESC
 LIMIT 1
