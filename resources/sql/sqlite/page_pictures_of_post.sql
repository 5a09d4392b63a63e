SELECT q.width, q.height, q.name, q.description, i.image
  FROM post_pictures AS q
  LEFT JOIN picture_images AS i ON i.picture_id = q.id
 WHERE q.post_id = :post
 ORDER BY q.position
