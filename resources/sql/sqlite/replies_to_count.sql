-- How many replies there are to some users, up to :most. :to is a JSON array of ids.
SELECT count(*)
  FROM (SELECT 1
          FROM json_each(:to) AS u
         CROSS JOIN posts AS p INDEXED BY replies_by_replied_author ON p.reply_to_author = u.value
         LIMIT :most)
