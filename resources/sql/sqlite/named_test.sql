-- Part of other queries: whether a user is one of named_ids.sql.
EXISTS (SELECT 1 FROM name_beginnings AS named
         WHERE named.user_id = listed.id AND named.beginning >= :named AND named.beginning < :after_named)
OR EXISTS (SELECT 1 FROM name_beginnings AS begun
            WHERE begun.user_id = listed.id AND begun.beginning >= :begun AND begun.beginning < :after_begun)
