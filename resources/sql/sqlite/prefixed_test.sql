-- Part of people_among.sql: whether prefixed_ids.sql finds a user.
EXISTS (SELECT 1 FROM users AS listed
         WHERE listed.id = near.id
           AND ((listed.username_folded >= :prefix AND listed.username_folded < :after_prefix)
                OR (listed.name_folded >= :prefix AND listed.name_folded < :after_prefix)))
