-- Whether a value of a user is still what an import wrote that has them under :key: the last that changed it, or the one that
-- added the user, unless they can sign in and have changed it themselves. Reads the few imports there are.
SELECT 1 FROM users AS u
 WHERE u.id = :user
   AND coalesce(
         (SELECT s.kind = :kind AND c.new_value IS u.{column}
                 AND EXISTS (SELECT 1 FROM user_origins AS o WHERE o.key = :key AND o.source_id = s.id)
            FROM sources AS s
           CROSS JOIN imported_changes AS c
              ON c.source_id = s.id AND c.table_name = 'users' AND c.row_id = :user AND c.column_name = '{column}'
           ORDER BY s.id DESC
           LIMIT 1),
         u.password_hash = '' AND EXISTS (
           SELECT 1 FROM user_origins AS o JOIN sources AS s ON s.id = o.source_id AND s.kind = :kind
            WHERE o.key = :key
              AND (EXISTS (SELECT 1 FROM imported_rows AS r
                            WHERE r.source_id = s.id AND r.table_name = 'users' AND :user BETWEEN r.first_id AND r.last_id)
                   OR EXISTS (SELECT 1 FROM imported_links AS l
                               WHERE l.source_id = s.id AND l.table_name = 'users' AND l.from_id = :user))))
