-- Part of other queries: users whose display name or username starts with the prefix and who satisfy {also}.
SELECT id FROM users WHERE username_folded >= :prefix AND username_folded < :after_prefix {also}
{union}
SELECT id FROM users WHERE name_folded >= :prefix AND name_folded < :after_prefix {also}
