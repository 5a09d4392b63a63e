SELECT {user_columns}, u.follower_count AS position
  FROM users AS u INDEXED BY users_by_followers
 WHERE (u.follower_count, u.id) < (:position, :id)
 ORDER BY u.follower_count DESC, u.id DESC
 LIMIT :limit
