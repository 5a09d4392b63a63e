-- Replies, if no word has to be looked up in the index of posts.
SELECT {post_columns}
  FROM posts AS p INDEXED BY replies_by_time
 WHERE p.reply_to_author IS NOT NULL
   AND (p.created_at, p.id) {<} (:position, :id) AND p.created_at {DESC:>=|<=} :bound
   {search_filters post=p.id} {found? AND {search_in_index}|}{excludes? AND NOT {search_in_index}|}
 ORDER BY p.created_at {DESC}, p.id {DESC}
 LIMIT :limit
