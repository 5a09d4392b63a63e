-- Users whose name starts with the typed text, ordered by name, followed by those of whom another word or the username
-- does, ordered by that word. The position is the matching text as the index stores it. Each part is a range of the
-- index. It skips users who are listed by their name or by an earlier word. What is sorted is one page.
SELECT {user_columns}, page.position
  FROM ({name_stretch from={DESC::begun|:named} to={DESC::after_begun|:after_named} only="{DESC:{not_listed_before}|TRUE}"}
        UNION ALL
        {name_stretch from={DESC::named|:begun} to={DESC::after_named|:after_begun} only="{DESC:TRUE|{not_listed_before}}"}
         LIMIT :limit) AS page
 CROSS JOIN users AS u ON u.id = page.id
 ORDER BY page.position {DESC}, page.id {DESC}
