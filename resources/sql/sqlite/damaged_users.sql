SELECT id, username, username_folded, display_name, name_folded, email, email_folded, password_hash, about_me, created_at,
       last_seen, imported_username, post_count, following_count
  FROM users NOT INDEXED WHERE id >= :from ORDER BY id
