-- All that is stored of a user, but what is derived from the rest.
SELECT id, username, username_folded, display_name, name_folded, email, email_folded, password_hash, about_me, created_at,
       last_seen, imported_username, picture_version, username_skeleton, is_nameless
  FROM users WHERE id = :user
