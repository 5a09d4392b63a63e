-- What the triggers follows_inserted and follows_deleted keep in users.
UPDATE users
   SET follower_count = (SELECT count(*) FROM follows WHERE followed_id = users.id),
       following_count = (SELECT count(*) FROM follows WHERE follower_id = users.id)
 WHERE id = :user
