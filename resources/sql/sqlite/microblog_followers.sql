-- In this order duplicates directly follow each other.
SELECT follower_id, followed_id FROM followers ORDER BY follower_id, followed_id
