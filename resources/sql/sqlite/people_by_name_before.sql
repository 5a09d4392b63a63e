SELECT {user_columns}, u.name_folded AS position
  FROM users AS u INDEXED BY users_by_name
 WHERE (u.name_folded, u.id) < (:position, :id)
 ORDER BY u.name_folded DESC, u.id DESC
 LIMIT :limit
