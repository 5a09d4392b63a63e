-- Part of people_among.sql: whether named_ids.sql finds a user.
EXISTS (SELECT 1 FROM name_beginnings AS named
         WHERE named.user_id = near.id AND named.beginning >= :named AND named.beginning < :after_named)
OR EXISTS (SELECT 1 FROM name_beginnings AS begun
            WHERE begun.user_id = near.id AND begun.beginning >= :begun AND begun.beginning < :after_begun)
