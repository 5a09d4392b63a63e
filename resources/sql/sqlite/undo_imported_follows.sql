DELETE FROM follows
 WHERE (follower_id, followed_id) IN (SELECT from_id, to_id FROM imported_links
                                       WHERE source_id = :import AND table_name = 'follows')
