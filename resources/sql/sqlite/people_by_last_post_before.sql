SELECT {user_columns}, u.last_post_at AS position
  FROM users AS u INDEXED BY users_by_last_post
 WHERE (u.last_post_at, u.id) > (:position, :id)
 ORDER BY u.last_post_at ASC, u.id ASC
 LIMIT :limit
