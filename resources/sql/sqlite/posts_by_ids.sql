-- Posts in no order. :posts is a JSON array of ids.
SELECT {post_columns} FROM posts AS p WHERE p.id IN (SELECT value FROM json_each(:posts))
