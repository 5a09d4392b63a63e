INSERT INTO mutes (user_id, muted_id, created_at, until)
VALUES (:user_id, :muted_id, :created_at, :until)
