-- Deletes the profile pictures that undoing an import has taken from users who had none before.
DELETE FROM pictures
 WHERE user_id IN (SELECT row_id FROM imported_changes
                    WHERE source_id = :import AND table_name = 'users' AND column_name = 'picture_version')
   AND (SELECT picture_version FROM users WHERE id = pictures.user_id) = 0
