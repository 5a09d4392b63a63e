INSERT INTO notifications (id, user_id, kind, actor_id, subject_id, created_at, read_at, is_gone)
VALUES (:id, :user_id, :kind, :actor_id, :subject_id, :created_at, :read_at, :is_gone)
