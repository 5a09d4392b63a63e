-- Sorts those that match, found through the index of names; what was typed narrows them down. Their rows are read afterwards.
SELECT {user_columns}, page.position
  FROM (SELECT listed.id, listed.last_post_order AS position
          FROM (SELECT user_id AS id FROM name_beginnings WHERE beginning >= :named AND beginning < :after_named
                UNION
                SELECT user_id FROM name_beginnings WHERE beginning >= :begun AND beginning < :after_begun) AS found
         CROSS JOIN users AS listed ON listed.id = found.id
         WHERE (listed.last_post_order, listed.id) < (:position, :id)
         ORDER BY listed.last_post_order DESC, listed.id DESC
         LIMIT :limit) AS page
 CROSS JOIN users AS u ON u.id = page.id
