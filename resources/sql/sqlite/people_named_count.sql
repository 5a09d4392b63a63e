-- How many beginnings of names there are that begin with what was typed, at most :limit.
SELECT count(*)
  FROM (SELECT 1 FROM name_beginnings INDEXED BY name_beginnings_by_beginning WHERE beginning >= :named AND beginning < :after_named
        UNION ALL
        SELECT 1 FROM name_beginnings INDEXED BY name_beginnings_by_beginning WHERE beginning >= :begun AND beginning < :after_begun
         LIMIT :limit)
