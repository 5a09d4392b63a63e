-- All columns, because about_me and last_seen came later and may be missing.
SELECT * FROM user ORDER BY id
