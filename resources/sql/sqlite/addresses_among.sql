-- Where some posts were published on the web, as far as that is known; a post can have several. :posts is a JSON array of
-- ids.
SELECT post_id, address FROM post_origins WHERE post_id IN (SELECT value FROM json_each(:posts)) AND address <> ''
