-- Part of other queries: the posts in an export of :viewer, which are those they wrote or saved, or have a draft of a reply
-- to.
SELECT id FROM posts WHERE author_id = :viewer
 UNION SELECT post_id FROM saved_posts WHERE user_id = :viewer AND post_id IS NOT NULL
 UNION SELECT subject_id FROM conversation_drafts WHERE user_id = :viewer AND kind = 'reply'
