-- The followers of a user (of=followed_id, users=follower_id), or those whom the user follows, by the time of the
-- follow. What is sorted is one page.
SELECT {user_columns}, page.position
  FROM ({ids_beyond table=follows index={index} id={users} position=created_at where="{of} = :user AND" most=:limit}) AS page
 CROSS JOIN users AS u ON u.id = page.id
 ORDER BY page.position {DESC}, page.id {DESC}
