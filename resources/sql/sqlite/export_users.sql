-- For an export. Reads the whole table, or what is in an export of :viewer.
SELECT id, username, username_folded, display_name, name_folded, {mine?iif(id = :viewer, email, '') AS email|email},
       {mine?iif(id = :viewer, email_folded, NULL) AS email_folded|email_folded},
       {passwords?password_hash,|} about_me, created_at, last_seen, imported_username, is_nameless
  FROM users
 {mine?WHERE id IN ({users_of_export})|}
 ORDER BY id
