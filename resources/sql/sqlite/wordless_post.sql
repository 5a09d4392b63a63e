-- Part of other queries: of a post AS p without text, how many pictures it has, and what the first shows.
CASE WHEN p.body = '' THEN p.picture_count ELSE 0 END,
CASE WHEN p.body = '' THEN
  (SELECT description FROM post_pictures WHERE post_id = p.id ORDER BY position LIMIT 1) END
