UPDATE post_origins SET edited_at = :edited_at WHERE key = :key AND source_id = :import
