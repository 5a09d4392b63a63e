-- Part of other queries: users with a name or username one of whose words begins as what was typed, by the index of names.
SELECT user_id AS id FROM name_beginnings INDEXED BY name_beginnings_by_beginning
 WHERE beginning >= :named AND beginning < :after_named
{union}
SELECT user_id FROM name_beginnings INDEXED BY name_beginnings_by_beginning
 WHERE beginning >= :begun AND beginning < :after_begun
