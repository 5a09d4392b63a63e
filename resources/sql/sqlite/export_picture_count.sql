-- For an export. Reads how many pictures will be in it.
SELECT (SELECT count(*) FROM pictures {mine?WHERE user_id IN ({users_of_export})|})
     + (SELECT count(*) FROM picture_images
         {mine?WHERE picture_id IN (SELECT id FROM post_pictures WHERE post_id IN ({posts_of_export}))|})
     + (SELECT count(*) FROM draft_pictures {mine?WHERE user_id = :viewer|})
