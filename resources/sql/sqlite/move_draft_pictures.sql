-- Makes the pictures of a reply's draft those of a new post.
UPDATE draft_pictures SET kind = 'post', subject_id = 0
 WHERE user_id = :viewer AND kind = 'reply' AND subject_id = :subject
