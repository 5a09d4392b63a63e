-- All columns, because a file that only looks like Microblog's may lack some. By time as the source writes it, down to
-- the microsecond, so that rows of the same millisecond keep their order.
SELECT * FROM message ORDER BY timestamp, id
