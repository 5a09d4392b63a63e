SELECT user_id, body, saved_at FROM drafts WHERE user_id >= :from ORDER BY user_id
