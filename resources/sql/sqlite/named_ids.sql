-- Part of other queries: users with a word in their name or username that starts with the typed text, from the index of
-- names.
SELECT user_id AS id FROM name_beginnings INDEXED BY name_beginnings_by_beginning
 WHERE beginning >= :named AND beginning < :after_named
{union}
SELECT id FROM (SELECT user_id AS id, beginning FROM name_beginnings) WHERE beginning >= :begun AND beginning < :after_begun {also}
