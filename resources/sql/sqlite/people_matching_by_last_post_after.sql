-- Sorts those that match, found through two indexes; a prefix narrows them down.
SELECT {user_columns}, u.last_post_order AS position
  FROM (SELECT id FROM users WHERE username_folded >= :prefix AND username_folded < :after_prefix
        UNION
        SELECT id FROM users WHERE name_folded >= :prefix AND name_folded < :after_prefix) AS found
 CROSS JOIN users AS u ON u.id = found.id
 WHERE (u.last_post_order, u.id) < (:position, :id)
 ORDER BY u.last_post_order DESC, u.id DESC
 LIMIT :limit
