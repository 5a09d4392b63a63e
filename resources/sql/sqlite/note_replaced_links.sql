-- Writes down the links of a text that an import is about to replace, unless it has replaced it before.
INSERT OR IGNORE INTO imported_changes (source_id, table_name, row_id, column_name, old_value)
SELECT :import, 'post_links', :post, 'links', json_group_array(json_array(start, length, target))
  FROM post_links
 WHERE post_id = :post
 GROUP BY post_id
