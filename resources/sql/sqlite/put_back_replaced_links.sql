-- Puts back the links of a text that was put back. What the file says of them is not to be trusted.
INSERT OR IGNORE INTO post_links (post_id, start, length, target)
SELECT c.row_id, json_extract(link.value, '$[0]'), json_extract(link.value, '$[1]'), json_extract(link.value, '$[2]')
  FROM imported_changes AS c
  JOIN json_each(iif(typeof(c.old_value) = 'text' AND json_valid(c.old_value), c.old_value, '[]')) AS link
 WHERE c.source_id = :import AND c.table_name = 'post_links' AND c.row_id = :post AND c.column_name = 'links'
   AND link.type = 'array'
   AND json_type(link.value, '$[0]') = 'integer' AND json_extract(link.value, '$[0]') >= 0
   AND json_type(link.value, '$[1]') = 'integer' AND json_extract(link.value, '$[1]') > 0
   AND json_type(link.value, '$[2]') = 'text' AND json_extract(link.value, '$[2]') <> ''
   AND EXISTS (SELECT 1 FROM posts WHERE id = c.row_id)
