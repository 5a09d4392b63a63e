-- The ties with the key are sought apart: (name_folded, id) > (?, ?) is sought by its first part alone, and ties can be many.
SELECT {user_columns}, u.name_folded AS position
  FROM (SELECT id FROM (SELECT id FROM users INDEXED BY users_by_name
                     WHERE name_folded = :position AND id > :id
                     ORDER BY id ASC LIMIT :limit)
        UNION ALL
        SELECT id FROM (SELECT id FROM users INDEXED BY users_by_name
                     WHERE name_folded > :position
                     ORDER BY name_folded ASC, id ASC LIMIT :limit)
         LIMIT :limit) AS page
 CROSS JOIN users AS u ON u.id = page.id
