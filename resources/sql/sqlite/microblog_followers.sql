-- In this order a link that is there twice comes twice in a row.
SELECT follower_id, followed_id FROM followers ORDER BY follower_id, followed_id
