-- The links of these posts whose text and target differ. :posts is a JSON array of ids.
SELECT post_id, start, length, target
  FROM post_links
 WHERE post_id IN (SELECT value FROM json_each(:posts))
