SELECT * FROM message
