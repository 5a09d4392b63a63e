-- Reads the few imports there are.
SELECT 1 FROM sources WHERE owner_id = :user LIMIT 1
