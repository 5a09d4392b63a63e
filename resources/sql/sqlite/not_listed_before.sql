-- Part of people_named_by_name.sql: leaves out users whose name itself starts with the typed text, because they are
-- listed by name, and lists the others only by their first matching word.
NOT EXISTS (SELECT 1 FROM name_beginnings AS other
             WHERE other.user_id = found.user_id AND other.beginning >= :named AND other.beginning < :after_named)
AND NOT EXISTS (SELECT 1 FROM name_beginnings AS other
                 WHERE other.user_id = found.user_id AND other.beginning >= :begun AND other.beginning < found.beginning)
