-- Replies to some users, of whom there are usually fewer than posts with a word. :to is a JSON array of ids.
-- The temporary B-tree sorts a page of replies to each of these users.
SELECT {post_columns}
  FROM json_each(:to) AS u
 CROSS JOIN posts AS p ON p.id IN (
   SELECT p.id FROM posts AS p INDEXED BY replies_by_replied_author
    WHERE p.reply_to_author = u.value
      AND (p.created_at, p.id) {<} (:position, :id) AND p.created_at {DESC:>=|<=} :bound
      {search_filters post=p.id} {found? AND {search_in_index}|}{excludes? AND NOT {search_in_index}|}
    ORDER BY p.created_at {DESC}, p.id {DESC}
    LIMIT :limit)
 ORDER BY p.created_at {DESC}, p.id {DESC}
 LIMIT :limit
