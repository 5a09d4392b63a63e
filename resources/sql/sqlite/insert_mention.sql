-- Records that the post mentions the user with this name, if there is one. Writes a row again that exists, so that a name
-- that is found counts as found.
INSERT INTO mentions (post_id, user_id, username_folded)
SELECT :post, id, username_folded FROM users WHERE username_folded = :username_folded
ON CONFLICT (post_id, user_id) DO UPDATE SET username_folded = excluded.username_folded
