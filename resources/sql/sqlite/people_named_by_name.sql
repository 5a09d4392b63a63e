-- Those whose name begins with what was typed, by name, and then those of whom another word or the username does, by that word.
-- The position is that beginning as the index has it. Each part is a stretch of the index, and what is passed over has been
-- among the names, or stands there by an earlier word. What is sorted is one page.
SELECT {user_columns}, page.position
  FROM ({name_stretch from={DESC::begun|:named} to={DESC::after_begun|:after_named} only="{DESC:{not_listed_before}|TRUE}"}
        UNION ALL
        {name_stretch from={DESC::named|:begun} to={DESC::after_named|:after_begun} only="{DESC:TRUE|{not_listed_before}}"}
         LIMIT :limit) AS page
 CROSS JOIN users AS u ON u.id = page.id
 ORDER BY page.position {DESC}, page.id {DESC}
