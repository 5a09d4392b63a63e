-- What rows of posts show about their authors, as the viewer sees them. :authors is a JSON array of ids, each of them
-- once.
SELECT u.id, u.username, u.display_name, u.email,
       EXISTS (SELECT 1 FROM follows WHERE follower_id = :viewer AND followed_id = u.id) AS followed_by_viewer,
       u.picture_version
  FROM json_each(:authors) AS a
 CROSS JOIN users AS u ON u.id = a.value
