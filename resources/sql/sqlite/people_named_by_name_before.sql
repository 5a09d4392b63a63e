-- Whose name begins with what was typed, by name, and then those of whom another word or the username does, by that word. The
-- position is that beginning as the index has it. Each part is a stretch of the index, so that nothing is sorted, and what is
-- passed over has been among the names, or stands there by an earlier word.
SELECT {user_columns}, page.position
  FROM (SELECT id, position
          FROM (SELECT user_id AS id, beginning AS position FROM name_beginnings AS begun INDEXED BY name_beginnings_by_beginning
                 WHERE beginning = :position AND beginning >= :begun AND beginning < :after_begun AND user_id < :id
                   AND NOT EXISTS (SELECT 1 FROM name_beginnings AS other WHERE other.user_id = begun.user_id AND other.beginning >= :named AND other.beginning < :after_named)
                   AND NOT EXISTS (SELECT 1 FROM name_beginnings AS other WHERE other.user_id = begun.user_id AND other.beginning >= :begun AND other.beginning < begun.beginning)
                 ORDER BY user_id DESC LIMIT :limit)
        UNION ALL
        SELECT id, position
          FROM (SELECT user_id AS id, beginning AS position FROM name_beginnings AS begun INDEXED BY name_beginnings_by_beginning
                 WHERE beginning >= :begun AND beginning < min(:after_begun, :position)
                   AND NOT EXISTS (SELECT 1 FROM name_beginnings AS other WHERE other.user_id = begun.user_id AND other.beginning >= :named AND other.beginning < :after_named)
                   AND NOT EXISTS (SELECT 1 FROM name_beginnings AS other WHERE other.user_id = begun.user_id AND other.beginning >= :begun AND other.beginning < begun.beginning)
                 ORDER BY beginning DESC, user_id DESC LIMIT :limit)
        UNION ALL
        SELECT id, position
          FROM (SELECT user_id AS id, beginning AS position FROM name_beginnings AS named INDEXED BY name_beginnings_by_beginning
                 WHERE beginning = :position AND beginning >= :named AND beginning < :after_named AND user_id < :id
                 ORDER BY user_id DESC LIMIT :limit)
        UNION ALL
        SELECT id, position
          FROM (SELECT user_id AS id, beginning AS position FROM name_beginnings AS named INDEXED BY name_beginnings_by_beginning
                 WHERE beginning >= :named AND beginning < min(:after_named, :position)
                 ORDER BY beginning DESC, user_id DESC LIMIT :limit)
         LIMIT :limit) AS page
 CROSS JOIN users AS u ON u.id = page.id
