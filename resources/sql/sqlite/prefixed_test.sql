-- Part of other queries: whether a user is one of prefixed_ids.sql.
(listed.username_folded >= :prefix AND listed.username_folded < :after_prefix)
OR (listed.name_folded >= :prefix AND listed.name_folded < :after_prefix)
