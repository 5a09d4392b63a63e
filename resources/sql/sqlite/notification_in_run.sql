-- Part of other queries: whether a notification is in a run.
user_id = :viewer AND kind = run.kind AND is_gone = 0 AND created_at BETWEEN run.oldest_at AND run.newest_at
AND (created_at > run.oldest_at OR id >= run.oldest_id) AND (created_at < run.newest_at OR id <= run.newest_id)
