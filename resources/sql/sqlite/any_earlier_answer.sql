-- Whether a post from before an import answers one that wasn't there.
SELECT 1 FROM post_details AS d JOIN posts AS p ON p.id = d.post_id
 WHERE d.post_id <= :after AND d.answers_key <> '' AND p.reply_to IS NULL
 LIMIT 1
