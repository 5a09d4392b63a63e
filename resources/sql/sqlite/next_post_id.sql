-- The id that the next post gets.
SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'posts'), 0) + 1
