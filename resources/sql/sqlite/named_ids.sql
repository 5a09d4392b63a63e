-- Part of other queries: users with a word in their name or username that starts with the typed text, and who satisfy
-- {also}. The table of names separates the start of a whole name (:named) from later words and the username (:begun).
SELECT id FROM (SELECT user_id AS id, beginning FROM name_beginnings) WHERE beginning >= :named AND beginning < :after_named {also}
{union}
SELECT id FROM (SELECT user_id AS id, beginning FROM name_beginnings) WHERE beginning >= :begun AND beginning < :after_begun {also}
