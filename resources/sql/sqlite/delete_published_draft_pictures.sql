-- :published is a JSON array of ids.
DELETE FROM draft_pictures WHERE user_id = :viewer AND id IN (SELECT value FROM json_each(:published))
