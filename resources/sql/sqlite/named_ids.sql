-- Part of other queries: users one of whose names has a word that starts with what was typed, and who satisfy {also}. The index
-- keeps the start of a whole name (:named) apart from its later words and the username (:begun).
SELECT id FROM (SELECT user_id AS id, beginning FROM name_beginnings) WHERE beginning >= :named AND beginning < :after_named {also}
{union}
SELECT id FROM (SELECT user_id AS id, beginning FROM name_beginnings) WHERE beginning >= :begun AND beginning < :after_begun {also}
