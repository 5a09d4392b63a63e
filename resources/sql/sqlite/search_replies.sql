-- Replies to everybody or, with `to_one`, to :replied, if no word has to be looked up in the index of posts.
SELECT {post_columns}
  FROM posts AS p INDEXED BY {to_one?replies_by_replied_author|replies_by_time}
 WHERE p.reply_to_author {to_one?= :replied|IS NOT NULL}
   AND (p.created_at, p.id) {<} (:position, :id) AND p.created_at {DESC:>=|<} :bound
   {search_filters post=p.id} {search_excludes}
 ORDER BY p.created_at {DESC}, p.id {DESC}
 LIMIT :limit
