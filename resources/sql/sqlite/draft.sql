SELECT body FROM drafts WHERE user_id = :viewer
