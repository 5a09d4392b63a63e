-- Part of people_named_by_name.sql: a user who is found by another word of a name is not among the names that begin so, and
-- stands here by the first such word.
NOT EXISTS (SELECT 1 FROM name_beginnings AS other
             WHERE other.user_id = found.user_id AND other.beginning >= :named AND other.beginning < :after_named)
AND NOT EXISTS (SELECT 1 FROM name_beginnings AS other
                 WHERE other.user_id = found.user_id AND other.beginning >= :begun AND other.beginning < found.beginning)
