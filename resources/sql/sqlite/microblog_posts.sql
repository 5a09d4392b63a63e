SELECT id, body, timestamp, user_id FROM post ORDER BY id
