-- The ties with the key are sought apart: (last_post_order, id) > (?, ?) is sought by its first part alone, and ties can be many.
SELECT {user_columns}, u.last_post_order AS position
  FROM (SELECT id FROM (SELECT id FROM users INDEXED BY users_by_last_post
                     WHERE last_post_order = :position AND id > :id
                     ORDER BY id ASC LIMIT :limit)
        UNION ALL
        SELECT id FROM (SELECT id FROM users INDEXED BY users_by_last_post
                     WHERE last_post_order > :position
                     ORDER BY last_post_order ASC, id ASC LIMIT :limit)
         LIMIT :limit) AS page
 CROSS JOIN users AS u ON u.id = page.id
