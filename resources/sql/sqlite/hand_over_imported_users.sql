-- Users who stay and whom another import has, too, belong to that one from now on. To be run after undo_imported_users.sql.
INSERT OR IGNORE INTO imported_links (source_id, table_name, from_id, to_id)
SELECT min(o.source_id), 'users', o.user_id, 0
  FROM users AS u
  JOIN user_origins AS o INDEXED BY user_origins_by_user ON o.user_id = u.id AND o.source_id <> :import
 WHERE u.id BETWEEN :first AND :last
 GROUP BY u.id
UNION ALL
SELECT min(o.source_id), 'users', o.user_id, 0
  FROM imported_links AS l
  JOIN users AS u ON u.id = l.from_id
  JOIN user_origins AS o INDEXED BY user_origins_by_user ON o.user_id = u.id AND o.source_id <> :import
 WHERE l.source_id = :import AND l.table_name = 'users'
 GROUP BY l.from_id
