SELECT * FROM notification
