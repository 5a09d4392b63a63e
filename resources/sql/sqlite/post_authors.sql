-- What rows of posts show about their authors, as the viewer sees them. :authors is a JSON array of ids.
SELECT u.id, u.username, u.display_name, u.email,
       EXISTS (SELECT 1 FROM follows WHERE follower_id = :viewer AND followed_id = u.id) AS followed_by_viewer,
       u.picture_version
  FROM users AS u
 WHERE u.id IN (SELECT value FROM json_each(:authors))
