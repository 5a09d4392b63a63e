-- Part of other queries: the users that the rows of an export of :viewer refer to.
SELECT :viewer
 UNION SELECT followed_id FROM follows WHERE follower_id = :viewer
 UNION SELECT muted_id FROM mutes WHERE user_id = :viewer
 UNION SELECT other_id FROM message_threads WHERE user_id = :viewer
 UNION SELECT other_id FROM kept_messages WHERE user_id = :viewer
 UNION SELECT subject_id FROM conversation_drafts WHERE user_id = :viewer AND kind = 'message'
 UNION SELECT author_id FROM posts WHERE id IN ({posts_of_export})
 UNION SELECT reply_to_author FROM posts WHERE id IN ({posts_of_export}) AND reply_to_author IS NOT NULL
 UNION SELECT user_id FROM mentions WHERE post_id IN ({posts_of_export})
