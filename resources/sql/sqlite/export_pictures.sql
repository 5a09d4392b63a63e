-- For an export. Reads all profile pictures, or those of the users in an export of :viewer.
SELECT user_id, image FROM pictures {mine?WHERE user_id IN ({users_of_export})|} ORDER BY user_id
