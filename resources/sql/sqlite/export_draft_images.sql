-- For an export. Reads the pictures of all drafts, or of those of :viewer.
SELECT id, thumbnail, image FROM draft_pictures {mine?WHERE user_id = :viewer|} ORDER BY id
